/* global document */
/** Gives the parts on this page what attributes cannot hold: lists. */
const part = (tag) => document.querySelector(tag);
const paragraph = (text) => ({ type: 'paragraph', text });

Object.assign(part('contact-card'), {
  organizations: [
    {
      name: 'Fellside Wool Co-operative',
      logo: { src: 'payloads/fellside-wool.svg', alt: 'Fellside Wool', width: 216, height: 64 },
      address: { street: '5 Tannery Yard', locality: 'Leeds', postalCode: 'LS10 0ZZ', country: 'GB' },
      url: 'https://fellside-wool.example',
    },
  ],
  contacts: [
    {
      name: 'Ellen Marsh',
      role: 'Press officer',
      phone: '+44 113 496 0127',
      mobile: '+44 7700 900142',
      email: 'press@fellside-wool.example',
    },
  ],
});

Object.assign(part('interview-qa'), {
  speakers: [
    { id: 'solberg', name: 'Amira Solberg', role: 'head gardener' },
    { id: 'wexler', name: 'Tom Wexler', role: 'engineer' },
  ],
  items: [
    {
      id: 'dogs',
      question: 'What kills a young tree in a street?',
      answer: [
        {
          by: 'solberg',
          body: [paragraph('Thirst, mostly, and kindness. One long drink every ten days is better than a cup a day.')],
        },
        { by: 'wexler', body: [paragraph('And dogs. We never found a sensor that survives a dog.')] },
      ],
    },
    {
      id: 'copy',
      question: 'Can another town copy this?',
      answer: [
        { by: 'wexler', body: [paragraph('The plans and the sums are free. The tank was second-hand.')] },
        { by: 'solberg', body: [paragraph('Copy the neighbours first. The tank is the easy part.')] },
      ],
    },
  ],
});

Object.assign(part('press-body'), {
  blocks: [
    paragraph('Until last year most of this wool was burned or buried. Two things have changed:'),
    {
      type: 'list',
      ordered: true,
      items: [
        { text: 'Three barns take in fleeces from 86 farms.' },
        {
          text: [
            'A laboratory has measured what it can do; ',
            { text: 'see its report', href: 'https://fellside-wool.example/tests' },
            '.',
          ],
        },
      ],
    },
    {
      type: 'quote',
      text: 'We used to pay a lorry to take our wool away. Now the lorry comes with a cheque.',
      who: 'Hannah Braithwaite',
      role: 'hill farmer and chair of Fellside Wool',
    },
  ],
});

Object.assign(part('press-about'), {
  about: [
    {
      heading: 'About Fellside Wool',
      body: [paragraph('Fellside Wool is owned by 86 farms between the Dales and the Borders and employs 23 people.')],
    },
  ],
});
