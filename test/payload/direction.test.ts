import { expect } from '@open-wc/testing';
import { closeDirections } from '../../src/payload/reading/direction.js';
import { readRelease } from '../../src/payload/read.js';
import { growth } from '../helpers/growth.js';

describe('closeDirections', () => {
  it('leaves texts alone that close what they open', () => {
    for (const text of [
      '',
      'text',
      'a\nb',
      '\u2066a\u202Bb\u202C\u2069 c \u2067d\u2069',
      '\u200Fשלום\u200E',
      '\u202Ea\u202C\n\u2068b\u2069',
    ])
      expect(closeDirections(text), JSON.stringify(text)).to.equal(text);
  });

  it('closes what is left open, the innermost first, line by line', () => {
    expect(closeDirections('a\u202Eb')).to.equal('a\u202Eb\u202C');
    expect(closeDirections('\u2067\u202Da\nb')).to.equal('\u2067\u202Da\u202C\u2069\nb');
  });

  it('drops what closes nothing', () => {
    expect(closeDirections('\u2069a\u202C')).to.equal('a');
    expect(closeDirections('\u202Ea\u2069b')).to.equal('\u202Eab\u202C');
    expect(closeDirections('\u2066a\u202Cb')).to.equal('\u2066ab\u2069');
    expect(closeDirections('\u2066a\n\u2069b')).to.equal('\u2066a\u2069\nb');
  });

  it('takes no longer than the text is long', () => {
    expect(growth((size) => void closeDirections('\u2067\u202E'.repeat(size)))).to.be.below(80);
    expect(growth((size) => void closeDirections('\u2067'.repeat(size) + '\u2069'.repeat(size)))).to.be.below(80);
  });

  it('is applied to every text that is read', () => {
    const open = 'a\u202E';
    const { release } = readRelease({
      ...{ headline: open, place: open, embargo: { until: open, note: open }, labels: { id: open } },
      ...{ contacts: { name: open, phone: open }, body: [{ type: 'paragraph', text: [open, { text: open }] }] },
    });
    expect(JSON.stringify(release).split('a\u202E\u202C')).to.have.length(10);
    expect(JSON.stringify(release)).to.not.match(/\u202E(?!\u202C)/);
  });
});
