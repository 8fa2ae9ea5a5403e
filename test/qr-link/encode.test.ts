import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { encode } from '../../src/qr-link/encode.js';
import { capacity, type QrLevel } from '../../src/qr-link/level.js';
import { matrixPath } from '../../src/qr-link/matrix-path.js';
import { decodePath } from './decode.js';

const levels = Object.keys(capacity) as QrLevel[];

function readBack(text: string, level: QrLevel): string | undefined {
  const matrix = encode(text, level);
  return decodePath(matrixPath(matrix), matrix.size);
}

describe('encode', () => {
  for (const level of levels) {
    it(`makes codes of level ${level} that read as exactly the text`, () => {
      for (const text of [
        'https://hafenstadt.example/',
        'https://hafenstadt.example/w%C3%A4rme?seite=2#frage-3',
        'Grüße aus Köln, 東京 und 🛳️',
        '0123456789',
        'HTTPS://HAFENSTADT.EXAMPLE',
        'WIFI:T:WPA;S:Gäste;P:geheim;;',
        `https://hafenstadt.example/${'a/'.repeat(150)}`,
      ]) {
        expect(readBack(text, level)).to.equal(text);
      }
    });

    it(`holds at level ${level} what its capacity says, and no byte more`, () => {
      expect(encode('x'.repeat(capacity[level]), level).size).to.equal(177);
      expect(() => encode('x'.repeat(capacity[level] + 1), level)).to.throw();
    });
  }

  it('reads back for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom(...levels),
        (text, level) => readBack(text, level) === text,
      ),
      { numRuns: 60 },
    );
  });

  it('gives the error-correction level its room', () => {
    const sizes = levels.map((level) => encode('https://hafenstadt.example/meldung/20417', level).size);
    expect(sizes).to.deep.equal([29, 29, 33, 37]);
  });
});
