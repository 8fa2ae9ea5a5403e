import { expect } from '@open-wc/testing';
import { telephoneLink } from '../../src/contact-card/telephone-link.js';
import { growth } from '../helpers/growth.js';

describe('telephoneLink', () => {
  const dialled: readonly (readonly [written: string, address: string])[] = [
    ['+49 40 5550142', 'tel:+49405550142'],
    ['+49 (40) 5550-142', 'tel:+49405550142'],
    ['+49 40 / 555 01 42', 'tel:+49405550142'],
    ['+49–40–5550142', 'tel:+49405550142'],
    ['+49.40.5550142', 'tel:+49405550142'],
    ['0049 40 5550142', 'tel:+49405550142'],
    ['(+49) 40 5550142', 'tel:+49405550142'],
    ['(0049) 40 5550142', 'tel:+49405550142'],
    ['+49 (0)40 5550142', 'tel:+49405550142'],
    ['+49(0)40/5550142', 'tel:+49405550142'],
    ['0049 (0) 40 5550142', 'tel:+49405550142'],
    ['(+49) (0)40 5550142', 'tel:+49405550142'],
    ['+49-(0)-40-5550142', 'tel:+49405550142'],
    ['+44 (020) 7946 0958', 'tel:+442079460958'],
    ['+39 (0)6 5555 0142', 'tel:+390655550142'],
    ['+39 06 5555 0142', 'tel:+390655550142'],
    ['00800 5550 0142', 'tel:+80055500142'],
    ['+1 (212) 555-0142 ext. 17', 'tel:+12125550142;ext=17'],
    ['+1 212 555 0142 x17', 'tel:+12125550142;ext=17'],
    ['+1-212-555-0142;ext=17', 'tel:+12125550142;ext=17'],
    ['+49 40 5550 Durchwahl 17', 'tel:+49405550;ext=17'],
    ['\u200e+972 3 555 0142\u200e', 'tel:+97235550142'],
    ['+49\u00a040\u00a05550142', 'tel:+49405550142'],
  ];
  for (const [written, address] of dialled) {
    it(`dials ${written}`, () => expect(telephoneLink(written)).to.equal(address));
  }

  const silent: readonly string[] = [
    '040 5550142',
    '555-0142',
    '(0)40 5550142',
    '+49 *21*5550142#',
    '*31#+49405550142',
    '+1 800 FLOWERS',
    'Tel.: +49 40 5550142',
    '+49 40 5550-00/01',
    '+49 40 5550142 / +49 40 5550143',
    '+49 40',
    '+12345678901234567',
    '+0 40 5550142',
    '+49 40 5550142;phone-context=example.org',
    '++49 40 5550142',
    '',
    '   ',
  ];
  for (const written of silent) {
    it(`leaves ${JSON.stringify(written)} as text`, () => expect(telephoneLink(written)).to.equal(undefined));
  }

  it('takes time in proportion to the text', () => {
    expect(growth((size) => telephoneLink('( '.repeat(size) + '(0'.repeat(size)))).to.be.below(100);
  });
});
