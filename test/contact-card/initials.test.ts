import { expect } from '@open-wc/testing';
import { initials } from '../../src/contact-card/initials.js';

describe('initials', () => {
  const table: readonly (readonly [name: string, letters: string])[] = [
    ['Kim Lauterbach', 'KL'],
    ['Prof. Dr. Ines von Dorn', 'ID'],
    ['Ana María López', 'AL'],
    ['Ines Dorn, M.A.', 'ID'],
    ['élodie durand', 'ÉD'],
    ['Presseteam', 'P'],
    ['Kim Lauterbach (Presse)', 'KL'],
    ['Αλέξης Παππάς', 'ΑΠ'],
    ['山田花子', '山'],
    ['007', ''],
    ['', ''],
  ];
  for (const [name, letters] of table)
    it(`gives '${letters}' for '${name}'`, () => expect(initials(name)).to.equal(letters));
});
