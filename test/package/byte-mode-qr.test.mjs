import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { byteModeQr } from '../../scripts/rollup/byte-mode-qr.mjs';

const load = createRequire(import.meta.url);
const { create } = load('qrcode/lib/core/qrcode.js');
const { getCapacity } = load('qrcode/lib/core/version.js');
const levels = load('qrcode/lib/core/error-correction-level.js');
const { BYTE } = load('qrcode/lib/core/mode.js');

/** The same bytes at each run, without any order. */
function randomBytes(length, seed) {
  return new Uint8Array(createHash('shake256', { outputLength: length }).update(seed).digest());
}

describe('the encoder in our scripts', () => {
  let folder;
  let ours;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'byte-mode-qr-'));
    const input = load.resolve('qrcode/lib/core/qrcode.js');
    const bundle = await rollup({ input, plugins: [nodeResolve(), byteModeQr(), commonjs()] });
    const file = path.join(folder, 'encoder.mjs');
    await bundle.write({ file, format: 'es' });
    ours = (await import(pathToFileURL(file).href)).default.create;
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const errorCorrectionLevel of ['L', 'M', 'Q', 'H']) {
    it(`makes the same codes as the whole package in all versions at level ${errorCorrectionLevel}`, () => {
      for (let version = 1; version <= 40; version++) {
        const most = getCapacity(version, levels[errorCorrectionLevel], BYTE);
        for (const length of [most, most - 3]) {
          const segments = [{ data: randomBytes(length, `${version} ${length}`), mode: 'byte' }];
          const expected = create(segments, { errorCorrectionLevel });
          const actual = ours(segments, { errorCorrectionLevel });
          assert.equal(expected.version, version);
          assert.equal(actual.modules.size, expected.modules.size);
          assert.deepEqual(actual.modules.data, expected.modules.data, `version ${version}`);
        }
      }
    });
  }
});
