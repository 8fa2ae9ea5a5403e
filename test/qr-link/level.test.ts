import { expect } from '@open-wc/testing';
import { encode } from '../../src/qr-link/encode.js';
import { capacity, codeSize, readLevel, type QrLevel } from '../../src/qr-link/level.js';

describe('readLevel', () => {
  it('reads the four levels in either case', () => {
    expect(['L', 'm', ' q ', 'h'].map(readLevel)).to.deep.equal(['L', 'M', 'Q', 'H']);
  });

  it('takes everything else for M', () => {
    for (const bad of ['', 'X', 'LL', 'high', null, undefined, 3, {}, Symbol('L')])
      expect(readLevel(bad)).to.equal('M');
  });
});

describe('codeSize', () => {
  it('counts bytes, not characters', () => {
    expect(codeSize('x'.repeat(2331), 'M')).to.equal('dense');
    expect(codeSize('x'.repeat(2332), 'M')).to.equal('none');
    expect(codeSize('ü'.repeat(1166), 'M')).to.equal('none');
  });

  it('calls dense what is wider than version 9', () => {
    for (const level of Object.keys(capacity) as QrLevel[]) {
      const longest = Array.from({ length: 300 }, (_, length) => 'x'.repeat(length + 1)).filter(
        (text) => codeSize(text, level) === 'usual',
      );
      const width = encode(longest.at(-1) ?? '', level).size;
      expect(width, level).to.equal(53);
    }
  });
});
