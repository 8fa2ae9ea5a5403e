import { expect } from '@open-wc/testing';
import { matrixPath } from '../../src/qr-link/matrix-path.js';

describe('matrixPath', () => {
  it('draws one rectangle for each run in a row', () => {
    const modules = Uint8Array.from([1, 1, 0, 0, 0, 0, 1, 0, 1]);
    expect(matrixPath({ size: 3, modules })).to.equal('M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
  });

  it('ends a run at the end of its row', () => {
    expect(matrixPath({ size: 2, modules: Uint8Array.from([0, 1, 1, 1]) })).to.equal('M1 0h1v1h-1zM0 1h2v1h-2z');
  });

  it('draws nothing for nothing', () => {
    expect(matrixPath({ size: 0, modules: new Uint8Array() })).to.equal('');
    expect(matrixPath({ size: 2, modules: new Uint8Array(4) })).to.equal('');
  });
});
