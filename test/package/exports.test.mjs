import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { codeSpecifiers, manifest, moduleNames, root, runModule, specifiers } from './helpers.mjs';

/** The file that an import gets under a set of conditions, as the exports map says. */
function target(specifier, conditions) {
  const entry = `.${specifier.slice(manifest.name.length)}`;
  const key = manifest.exports[entry] ? entry : entry.replace(/[^/]+$/, '*');
  const found = manifest.exports[key];
  const file = typeof found === 'string' ? found : found[Object.keys(found).find((name) => conditions.includes(name))];
  return path.join(root, file.replace('*', path.basename(entry)));
}

/** Imports a module with a registry that only takes notes. */
function registeredBy(specifier) {
  return runModule(`
    const names = [];
    globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
    await import(${JSON.stringify(specifier)});
    console.log(JSON.stringify(names));
  `);
}

describe('the exports map', () => {
  for (const specifier of specifiers) {
    it(`has files for ${specifier}`, () => {
      for (const conditions of [['types', 'default'], ['node', 'default'], ['default']]) {
        const file = target(specifier, conditions);
        assert.ok(existsSync(file), file);
      }
    });
  }

  it('names every file that it promises to publish', () => {
    for (const field of [manifest.types, manifest.customElements]) assert.ok(existsSync(path.join(root, field)), field);
  });

  it('hides what is internal', () => {
    for (const inner of [
      'internal/press-element',
      'dist/lib/internal/press-element.js',
      'press-release/press-release',
    ]) {
      assert.throws(
        () => runModule(`await import('${manifest.name}/${inner}')`),
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
        inner,
      );
    }
  });

  it('gives data as it stands in the sources', () => {
    const schema = target(`${manifest.name}/release.schema.json`, ['default']);
    assert.equal(
      readFileSync(schema, 'utf8'),
      readFileSync(path.join(root, 'src/payload/release.schema.json'), 'utf8'),
    );
  });
});

describe('each entry in plain Node', () => {
  for (const specifier of codeSpecifiers) {
    it(`${specifier} imports without an error or a warning`, () => {
      assert.equal(runModule(`await import('${specifier}'); console.log(true)`), true);
    });
  }

  const pure = [
    manifest.name,
    `${manifest.name}/payload`,
    ...moduleNames('locales').map((name) => `${manifest.name}/locales/${name}`),
  ];
  for (const specifier of pure) {
    it(`${specifier} registers nothing`, () => {
      assert.deepEqual(registeredBy(specifier), []);
    });
  }
});

describe('where there is a registry', () => {
  for (const tag of moduleNames('define')) {
    it(`define/${tag} registers <${tag}>`, () => {
      assert.ok(registeredBy(`${manifest.name}/define/${tag}`).includes(tag));
    });
  }

  it('define registers every tag', () => {
    const names = registeredBy(`${manifest.name}/define`);
    for (const tag of moduleNames('define')) assert.ok(names.includes(tag), tag);
  });

  it('embed claims press-release names alone', () => {
    const names = registeredBy(`${manifest.name}/embed`);
    assert.ok(names.includes('press-release'));
    for (const name of names) assert.match(name, /^press-release(-|$)/);
  });
});
