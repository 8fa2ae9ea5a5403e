import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { manifest, root } from './helpers.mjs';

const external = ['lit', 'qrcode'];
let project;

before(() => {
  project = mkdtempSync(path.join(tmpdir(), 'consumer-'));
  mkdirSync(path.join(project, 'node_modules'));
  symlinkSync(root, path.join(project, 'node_modules', manifest.name), 'junction');
});

after(() => rmSync(project, { recursive: true }));

/** Both bundlers on a consumer's entry: the code, and our modules of which anything is left. */
const bundlers = {
  async esbuild(contents) {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: path.join(project, 'out'),
      write: false,
      metafile: true,
      external: external.flatMap((name) => [name, `${name}/*`]),
      absWorkingDir: project,
      logLevel: 'error',
    });
    // A lazy chunk is made for every import() in sight, even if nothing imports the module it stands in.
    const [entry] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint === '<stdin>');
    const inputs = Object.entries(entry.inputs);
    const kept = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
    return { code: outputFiles.map(({ text }) => text).join('\n'), kept };
  },

  async rollup(contents) {
    const entry = path.join(project, 'entry.js');
    const virtual = {
      name: 'entry',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? contents : null),
    };
    const bundle = await rollup({
      input: entry,
      external: /^(lit|qrcode)(\/|$)/,
      plugins: [virtual, nodeResolve({ rootDir: project })],
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'es' });
    const modules = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
    const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([file]) => file);
    return { code: output.map(({ code }) => code).join('\n'), kept };
  },
};

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`a consumer's bundle by ${name}`, () => {
    it('keeps the definition of an imported define file', async () => {
      const { code } = await bundle(`import '${manifest.name}/define/qr-link';`);
      assert.ok(code.includes('QrLink.define()'));
    });

    it('keeps all definitions', async () => {
      const { code } = await bundle(`import '${manifest.name}/define';`);
      for (const element of ['ContactCard', 'InterviewQa', 'PressRelease'])
        assert.ok(code.includes(`${element}.define()`), element);
    });

    it('keeps an imported language', async () => {
      const { code } = await bundle(`import '${manifest.name}/locales/de';`);
      assert.ok(/addDictionary\(["']de["']/.test(code));
    });

    it('holds one element for one imported class', async () => {
      const { code, kept } = await bundle(`import { ContactCard } from '${manifest.name}'; console.log(ContactCard);`);
      assert.ok(/class ContactCard|ContactCard = class/.test(code));
      const others = kept.filter((file) =>
        /lib\/(qr-link|interview-qa|press-release|press-header|payload|locales\/de)\b/.test(file),
      );
      assert.deepEqual(others, []);
      assert.ok(!code.includes('.define();'));
    });

    it('holds nothing for an import of types alone', async () => {
      const { kept } = await bundle(`import '${manifest.name}';`);
      assert.deepEqual(
        kept.filter((file) => file.includes('/lib/')),
        [],
      );
    });
  });
}
