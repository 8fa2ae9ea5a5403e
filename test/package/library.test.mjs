import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { builtFiles, codeSpecifiers, manifest, moduleNames, readBuilt, root } from './helpers.mjs';

const modules = builtFiles('lib').filter((file) => file.endsWith('.js'));

/** What TypeScript says of a consumer's module. */
function diagnose(code, options) {
  const file = path.join(root, 'consumer.mts');
  const compilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [], ...options };
  const host = ts.createCompilerHost(compilerOptions);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], compilerOptions, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file: at }) => `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

describe('the library', () => {
  it('keeps modules apart, each with its types and a source map that holds the source', () => {
    assert.ok(modules.length > 30);
    const all = new Set(builtFiles('lib'));
    for (const file of modules) {
      assert.ok(all.has(file.replace(/js$/, 'd.ts')), file);
      const { sources, sourcesContent } = JSON.parse(readBuilt(`${file}.map`));
      assert.equal(sourcesContent?.filter(Boolean).length, sources.length, file);
    }
  });

  it('imports nothing but Lit, the QR encoder and itself', () => {
    for (const file of modules) {
      for (const [, specifier] of readBuilt(file).matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
        assert.match(specifier, /^(\.|lit(\/|$)|qrcode\/)/, file);
      }
    }
  });

  const imports = codeSpecifiers.map((specifier) => `import '${specifier}';`).join('\n');
  const use = `${imports}
    import { PressRelease, type Release } from '${manifest.name}';
    const element: PressRelease | null = document.querySelector('press-release');
    const release: Release | null | undefined = element?.release;
    PressRelease.define();
    console.log(release);`;

  for (const [name, options] of Object.entries({
    nodenext: { module: ts.ModuleKind.NodeNext },
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  })) {
    it(`has types for consumers with module resolution ${name}`, () => {
      assert.deepEqual(diagnose(use, options), []);
    });
  }
});

describe('the custom elements manifest', () => {
  const { modules: described } = JSON.parse(readBuilt('custom-elements.json'));
  const elements = described.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('describes every element under the module that registers it', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), moduleNames('define').sort());
    const paths = new Set(builtFiles('lib').map((file) => `dist/${file}`));
    for (const module of described) assert.ok(paths.has(module.path), module.path);
  });

  it('tells attributes with types, descriptions and defaults, inherited ones too', () => {
    const header = elements.find(({ tagName }) => tagName === 'press-header');
    const level = header.attributes.find(({ name }) => name === 'heading-level');
    assert.equal(level.default, '2');
    assert.equal(level.type.text, 'number');
    assert.match(level.description, /level/);
    assert.ok(header.attributes.some(({ name }) => name === 'story-id'));
    assert.ok(header.cssParts.some(({ name }) => name === 'headline'));
    assert.ok(header.slots.some(({ name }) => name === 'headline'));
  });

  it('names for a release the parts of all elements, as the README does', () => {
    const [release] = elements.filter(({ tagName }) => tagName === 'press-release');
    const all = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const [, table] = readme.split('| parts ');
    const listed = table
      .split('\n\n')[0]
      .match(/`[\w-]+`/g)
      .map((name) => name.slice(1, -1));
    assert.deepEqual(release.cssParts.map(({ name }) => name).sort(), [...all].sort());
    assert.deepEqual([...new Set(listed)].sort(), [...all].sort());
  });

  it('has no private members', () => {
    for (const { members } of elements) {
      for (const { name, privacy } of members) assert.ok(!name.startsWith('#') && privacy !== 'private', name);
    }
  });
});
