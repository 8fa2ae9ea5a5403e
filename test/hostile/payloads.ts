import type { PressReleasePayload } from '../../src/payload/payload.js';

const image = { src: 'lena.jpg', alt: 'Lena Voss at her desk', width: 400, height: 500 };

const details = {
  ...{
    src: 'weir.jpg',
    mediaType: 'image/jpeg',
    title: 'The weir',
    alt: 'Water runs over a low wall',
    caption: 'Seen from the bridge',
  },
  ...{
    credit: 'Photo: Ole Brun',
    copyright: '© 2026 Ole Brun',
    usage: 'Free for news',
    license: 'CC BY 4.0',
    width: 4000,
    height: 3000,
  },
  ...{
    acquireLicense: 'https://pictures.example/weir',
    expires: '2031-01-01',
    digitalSource: 'digitalCapture',
    bytes: 812000,
  },
  poster: 'weir-small.jpg',
  variants: [
    { src: 'weir.tif', mediaType: 'image/tiff', title: 'For print', width: 8000, height: 6000, bytes: 9000000 },
  ],
};

const run = {
  text: 'eight weeks',
  strong: true,
  em: true,
  code: false,
  sub: false,
  sup: false,
  href: 'https://weir.example/plan',
  lang: 'en',
};

/** A release about a thing, with a block of each type in its text. */
const release = {
  ...{
    $schema: 'release.schema.json',
    version: 1,
    kind: 'press-release',
    id: '300417',
    language: 'en',
    url: 'https://press.example/300417',
  },
  ...{
    headline: 'The old weir opens for fish',
    kicker: 'Rivers',
    subheadline: 'A stairway of stones',
    summary: 'Fish can pass again.',
  },
  ...{
    place: 'Lindow',
    published: '2026-09-01',
    updated: '2026-09-02T10:00+02:00',
    status: 'usable',
    statusNote: 'Checked.',
  },
  ...{ replaces: 'https://press.example/300400', replacedBy: 'https://press.example/300500' },
  translations: [{ language: 'de', url: 'https://press.example/de/300417', src: 'de.json' }],
  portal: { name: 'Press Example', url: 'https://press.example' },
  corrections: [{ date: '2026-09-02', text: 'The stairway has nine steps, not eight.' }],
  organization: {
    ...{
      id: 'trust',
      name: 'Lindow River Trust',
      role: 'issuer',
      logo: { ...image, alt: 'Three waves' },
      url: 'https://trust.example',
    },
    address: { street: 'Mill Lane 4', postalCode: 'LN1 2AB', locality: 'Lindow', region: 'Northshire', country: 'GB' },
    ...{ phone: '+44 1632 960001', email: 'office@trust.example', social: ['https://social.example/trust'] },
  },
  contacts: [
    {
      ...{
        name: 'Lena Voss',
        role: 'Press officer',
        organization: 'trust',
        onBehalfOf: 'Lindow Council',
        desk: 'press',
        image,
      },
      ...{
        phone: '+44 1632 960002',
        mobile: '+44 7700 900003',
        email: 'lena@trust.example',
        url: 'https://trust.example/lena',
      },
      ...{ languages: ['en', 'de'], hours: 'Monday to Friday', text: 'Please call before noon.' },
    },
  ],
  media: [{ id: 'weir', kind: 'image', ...details }],
  body: [
    'Salmon swim up the river again.',
    { type: 'paragraph', id: 'start', text: ['The work took ', run, '.'] },
    { type: 'heading', id: 'how', level: 2, text: ['How it was built'] },
    {
      type: 'list',
      id: 'steps',
      ordered: true,
      items: [{ text: ['Dig'], list: { type: 'list', items: ['by hand'] } }, 'Fill'],
    },
    { type: 'quote', id: 'said', text: ['We waited long for this.'], who: 'Lena Voss', role: 'Press officer' },
    { type: 'image', id: 'picture', media: 'weir' },
    {
      type: 'gallery',
      id: 'pictures',
      caption: 'From spring to autumn',
      items: [{ type: 'image', media: 'weir' }, { src: 'b.jpg' }],
    },
    { type: 'video', id: 'film', ...details, embed: 'https://video.example/embed/7' },
    { type: 'audio', id: 'sound', src: 'water.mp3', title: 'Water' },
    { type: 'file', id: 'plan', src: 'plan.pdf', title: 'The plan' },
    {
      type: 'table',
      id: 'count',
      caption: 'Fish a day',
      headerRow: true,
      headerColumn: true,
      rows: [
        ['Day', 'Fish'],
        ['1', ['nine']],
      ],
    },
    { type: 'divider', id: 'rest' },
    { type: 'fact', id: 'number', number: '9 steps', label: 'in the stairway' },
    { type: 'callout', id: 'box', heading: 'Good to know', body: ['Open all year.', { html: '<p>No fee.</p>' }] },
  ],
  about: [{ heading: 'About the trust', organization: 'trust', body: ['The trust looks after the river.'] }],
  legal: {
    statements: [{ type: 'usage', heading: 'Use', body: 'Free for news.', by: 'publisher' }],
    ...{
      disclaimer: 'The trust answers for this text.',
      notice: 'Do not copy it all.',
      copyright: '© 2026 Press Example',
    },
    specimenCopyEmail: 'copies@press.example',
  },
  keywords: ['river', 'fish'],
  related: [{ title: 'The plan of 2024', url: 'https://press.example/280001' }],
  series: { name: 'Rivers', position: 3, total: 7, url: 'https://press.example/rivers' },
  labels: { id: 'Story' },
};

/** An interview, with texts in texts. */
const interview = {
  ...{ kind: 'interview', language: 'de', headline: 'Wir hören den Fluss wieder', dateline: 'Lindow, im September' },
  embargo: { until: '2020-01-01T09:00+01:00', note: 'Beginn der Rede' },
  organizations: [{ name: 'Flusswacht' }, 'Stadt Lindow'],
  body: {
    type: 'interview',
    id: 'gespraech',
    speakers: [{ id: 'voss', name: 'Lena Voss', role: 'Sprecherin', organization: 'Flusswacht', image }, 'Ole Brun'],
    opening: ['Zwei, die den Fluss kennen.', { type: 'heading', text: 'Am Wehr' }],
    items: [
      {
        id: 'anfang',
        question: ['Wie fing es an?'],
        by: 'voss',
        answer: ['Mit einem Stein.', { type: 'list', items: ['klein', 'rund'] }],
      },
      {
        question: 'Und dann?',
        answer: [
          {
            by: 'voss',
            body: [
              'Viele Steine.',
              { type: 'callout', heading: 'Neun', body: { type: 'quote', text: 'Stufen!', who: 'Ole Brun' } },
            ],
          },
          { by: 'Ole Brun', body: { html: '<p>Sehr <b>viele</b>.</p>' } },
        ],
      },
    ],
    closing: 'Danke!',
  },
  legal: 'Nur mit Genehmigung.',
};

/** An announcement of a listed company that invites to an event, written in short forms. */
const announcement = {
  ...{
    kind: 'ad-hoc',
    language: 'ar',
    headline: 'دعوة إلى النهر',
    portal: 'Press Example',
    organization: 'شركة النهر',
    contacts: 'Lena Voss',
  },
  ...{
    embargo: '2020-01-01',
    body: 'One part.\n\nAnother part.',
    about: 'About us.',
    media: 'a.jpg',
    keywords: 'river',
    series: 'Rivers',
  },
  ...{ corrections: 'A word was wrong.', published: '2026-09-01T09:00Z' },
  event: { start: '2026-11-03T18:00+01:00', end: '2026-11-03', place: 'Old Mill', url: 'https://mill.example' },
  regulatory: { regime: 'Article 17 MAR', notifier: 'River Works', disclosedAt: '2026-09-01T09:00Z' },
  securities: [{ isin: 'NL0000000000', wkn: 'A0B1C2', ticker: 'RIVR', mic: 'XAMS', lei: '529900ODI3047E2LIV03' }],
};

/** Three payloads that together have every field that there is, and blocks of every type. */
export const payloads = { release, interview, announcement } as unknown as Readonly<
  Record<string, PressReleasePayload>
>;
