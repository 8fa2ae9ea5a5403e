/**
 * Makes the payload's types from its schema: `release.ts`, what reading gives, and `payload.ts`, what an author may write.
 * With `--check` it writes nothing and fails where a file is stale.
 *
 * Three annotations in the schema say how the two differ:
 * - `x-shorthand`: an alternative or a property that only authors write; reading turns it into something else;
 * - `x-always`: a property that may be left out in writing and is always there after reading;
 * - `x-inline`: a definition without a type of its own in `release.ts`.
 *
 * json-schema-to-typescript would know neither the annotations nor `readonly`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as prettier from 'prettier';

const folder = path.join(import.meta.dirname, '../src/payload');

/** The text of both files for a schema, by file name. */
function typesOf(schema) {
  return { 'release.ts': canonicalTypes(schema), 'payload.ts': authorTypes(schema) };
}

const banner = '// Made from release.schema.json by scripts/make-types.mjs: change the schema instead.\n\n';

/** The types after reading: no short forms, and what is always there is required. */
function canonicalTypes(schema) {
  const writer = canonicalWriter(schema);
  return banner + [...reachable(schema, writer)].map(([name, part]) => declaration(name, part, writer)).join('\n');
}

function canonicalWriter(schema) {
  return {
    keep: (part) => !part['x-shorthand'],
    nameOf: (name, definition) => (definition['x-inline'] ? undefined : name),
    isRequired: (property, listed) => listed || Boolean(property['x-always']),
    schema,
  };
}

/** The types before reading: with all short forms. Types that do not differ are those of `release.ts`. */
function authorTypes(schema) {
  const differing = differingNames(schema);
  const imported = new Set();
  const writer = {
    keep: () => true,
    nameOf(name) {
      if (name === schema.title) return 'PressReleasePayload';
      if (differing.has(name)) return `${name}Input`;
      if (schema.$defs[name]['x-inline']) return undefined;
      imported.add(name);
      return name;
    },
    isRequired: (_property, listed) => listed,
    schema,
  };
  const own = [...reachable(schema, writer)].filter(([name]) => name === schema.title || differing.has(name));
  // From here on names are asked for to be written.
  imported.clear();
  const declarations = own.map(([name, part]) => declaration(writer.nameOf(name, part), part, writer));
  return `${banner}import type { ${[...imported].sort().join(', ')} } from './release.js';\n\n${declarations.join('\n')}`;
}

/** The definitions that mean something else to an author: those with an annotation, whatever refers to one, and short forms. */
function differingNames(schema) {
  const differs = (part, names) =>
    JSON.stringify(part, (key, value) => (key === 'examples' ? undefined : value)).match(
      /"x-(shorthand|always)":true/,
    ) || references(part).some((name) => names.has(name));
  const canonical = reachable(schema, canonicalWriter(schema));
  const own = Object.entries(schema.$defs).filter(([name, part]) => !part['x-inline'] && !canonical.has(name));
  const names = new Set(own.map(([name]) => name));
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, part] of Object.entries(schema.$defs)) if (differs(part, names)) names.add(name);
  }
  return names;
}

/** The definitions that the root needs, each after those that it needs itself; the root comes last. */
function reachable(schema, writer) {
  const found = new Map();
  const visited = new Set();
  const visit = (name, part) => {
    if (visited.has(name)) return;
    visited.add(name);
    for (const next of references(part, writer.keep)) visit(next, schema.$defs[next]);
    if (name === schema.title || writer.nameOf(name, part)) found.set(name, part);
  };
  visit(schema.title, schema);
  return found;
}

function references(part, keep = () => true) {
  if (Array.isArray(part)) return part.flatMap((entry) => references(entry, keep));
  if (typeof part !== 'object' || part === null || !keep(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === '$ref') return [nameIn(value)];
    return key === '$defs' || key === 'examples' ? [] : references(value, keep);
  });
}

const nameIn = (reference) => reference.replace('#/$defs/', '');

function declaration(name, part, writer) {
  const head = `${comment(part)}export `;
  if (!part.properties) return `${head}type ${name} = ${typeOf(part, writer)};\n`;
  const parents = (part.allOf ?? []).map(({ $ref }) => nameIn($ref));
  const bases = parents.map((parent) => writer.nameOf(parent, writer.schema.$defs[parent]));
  const inherited = Object.assign({}, ...parents.map((parent) => writer.schema.$defs[parent].properties));
  const properties = { ...part.properties };
  // A property of a base that is required here is declared again.
  for (const key of part.required ?? []) properties[key] ??= inherited[key];
  const lines = Object.entries(properties)
    .filter(([, property]) => writer.keep(property))
    .map(([key, property]) => {
      const mark = writer.isRequired(property, part.required?.includes(key)) ? '' : '?';
      return `${comment(property)}readonly ${key}${mark}: ${typeOf(property, writer)};`;
    });
  if (part === writer.schema && writer.keep({ 'x-shorthand': true }))
    lines.push('readonly [own: `x-${string}`]: unknown;');
  return `${head}interface ${name} ${bases.length > 0 ? `extends ${bases.join(', ')} ` : ''}{\n${lines.join('\n')}\n}\n`;
}

function typeOf(part, writer) {
  if (part.$ref) {
    const name = nameIn(part.$ref);
    const definition = writer.schema.$defs[name];
    return writer.nameOf(name, definition) ?? typeOf(definition, writer);
  }
  if (part.anyOf) return unionOf(part.anyOf.filter(writer.keep).map((entry) => typeOf(entry, writer)));
  if (part.const !== undefined) return literal(part.const);
  if (part.enum) return part.enum.map(literal).join(' | ');
  if (part.type === 'array') return `readonly (${typeOf(part.items, writer)})[]`;
  if (part.type === 'object') return `Readonly<Record<string, ${typeOf(part.additionalProperties, writer)}>>`;
  return part.type === 'integer' ? 'number' : part.type;
}

const unionOf = (types) => [...new Set(types)].join(' | ');
const literal = (value) => `'${value}'`;

function comment({ description, examples }) {
  if (!description) return '';
  const example =
    examples?.length === 1 && typeof examples[0] === 'string' ? [`@example ${JSON.stringify(examples[0])}`] : [];
  const lines = [...wrap(description), ...example];
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
}

function wrap(text) {
  return text.match(/\S.{0,108}\S(?=\s|$)|\S+/g);
}

const schema = JSON.parse(await readFile(path.join(folder, 'release.schema.json'), 'utf8'));
for (const [name, made] of Object.entries(typesOf(schema))) {
  const file = path.join(folder, name);
  const text = await prettier.format(made, { ...(await prettier.resolveConfig(file)), filepath: file });
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`src/payload/${name} is stale: run node scripts/make-types.mjs`);
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
