import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/press-release.js';
import { deepQueryAll, squash } from '../helpers/text.js';

const rows = [
  ['Month', 'Heat'],
  ['May', '42'],
];

describe('blocks that few releases have', () => {
  it('are shown, also after a release without them', async () => {
    const element = document.createElement('press-release');
    document.body.append(element);
    const texts = (selector: string): readonly string[] =>
      deepQueryAll(element, selector).map(({ textContent }) => squash(textContent ?? ''));

    const first = oneEvent(element, 'release-load');
    element.payload = { headline: 'Plain', body: ['A paragraph.'] };
    await first;
    expect(texts('table')).to.deep.equal([]);

    const second = oneEvent(element, 'release-load');
    element.payload = {
      headline: 'Rich',
      body: [
        { type: 'table', rows, headerRow: true },
        { type: 'file', src: 'https://press.example/sheet.pdf', title: 'Data sheet' },
        { type: 'fact', number: '8,000', label: 'homes' },
        { type: 'interview', items: [{ question: 'Is it warm?', answer: [{ type: 'table', rows }] }] },
        { type: 'from-the-future', text: 'Still read.' },
      ],
      about: [{ heading: 'The works', body: [{ type: 'table', rows }] }],
    };
    await second;
    expect(texts('th')).to.deep.equal(['Month', 'Heat']);
    expect(texts('[part=table]')).to.have.length(3);
    expect(texts('[part=answer] td')).to.include('42');
    expect(texts('[part=about] td')).to.include('42');
    expect(texts('[part=text] > .blocks > p')).to.deep.equal(['Data sheet', '8,000 homes', 'Still read.']);
    element.remove();
  });
});
