const replacements = new Map([
  [
    'segments',
    `const ByteData = require('./byte-data');
     exports.fromArray = (segments) => segments.map(({ data }) => new ByteData(data));`,
  ],
  ['regex', 'exports.testNumeric = exports.testAlphanumeric = exports.testKanji = () => false;'],
]);

/**
 * `qrcode` splits a text into numeric, alphanumeric, kanji and byte segments by a shortest-path search. We always give it one byte
 * segment (src/qr-link/encode.ts), so the scripts leave the search out: a quarter of the encoder.
 */
export function byteModeQr() {
  const found = new Set();
  return {
    name: 'byte-mode-qr',
    load(id) {
      const module = /\/qrcode\/lib\/core\/(\w+)\.js$/.exec(id)?.[1];
      const code = replacements.get(module);
      if (code) found.add(module);
      return code ?? null;
    },
    buildEnd(error) {
      if (!error && found.size !== replacements.size)
        this.error('qrcode is laid out in another way now: adapt byte-mode-qr.mjs');
    },
  };
}
