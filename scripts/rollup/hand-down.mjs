import path from 'node:path';

/**
 * Hands to lazy chunks what they share with their script (Lit, our base class), where Rollup would have them import it from the
 * script: pages load `embed.js?ver=6.8`, and an import of `embed.js` would load and run all of it once more.
 *
 * The chunk becomes a function of what it shares, which gives what it exports; `import('./chunks/x.js')` in the script becomes
 * `import('./chunks/x.js').then((chunk) => chunk.default(html, css))`. What is shared must be constant: it is handed over
 * once, by value.
 */
export function handDown() {
  return {
    name: 'hand-down',
    renderChunk(code, chunk, { format }, { chunks }) {
      if (format !== 'es') return null;
      const { body } = this.parse(code);
      const takers = Object.values(chunks).filter(({ imports }) => imports.some((file) => chunks[file]?.isEntry));
      const lazy = importsIn(body).flatMap(({ end, source }) => {
        const taker = takers.find(({ fileName }) => fileName === resolve(chunk, source.value));
        return taker ? [{ end, taker }] : [];
      });
      if (chunk.isEntry) {
        for (const taker of takers) {
          if (!lazy.some((one) => one.taker === taker))
            this.error(`${chunk.fileName} does not load ${taker.fileName} itself`);
        }
        return give(code, chunk, body, lazy);
      }
      if (lazy.length > 0) this.error(`${chunk.fileName} has nothing to hand down to ${lazy[0].taker.fileName}`);
      const own = body.find(
        (node) => node.type === 'ImportDeclaration' && chunks[resolve(chunk, node.source.value)]?.isEntry,
      );
      return own ? wrap(code, body, own) : null;
    },
  };
}

/** The script: exports nothing any more, and hands down. */
function give(code, { fileName }, body, lazy) {
  const shared = exportedNames(body);
  const handovers = lazy.map(({ end, taker }) => {
    const names = taker.importedBindings[fileName].toSorted().map((name) => shared.get(name));
    return { start: end, end, text: `.then((chunk) => chunk.default(${names.join(', ')}))` };
  });
  const exports = body.filter(isExport).map(({ start, end }) => ({ start, end, text: '' }));
  return { code: replace(code, [...handovers, ...exports]), map: null };
}

/** The chunk: its other imports stay in front of the function that all the rest becomes. */
function wrap(code, body, own) {
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const front = imports.filter((node) => node !== own).map(({ start, end }) => code.slice(start, end));
  const locals = new Map(own.specifiers.map(({ imported, local }) => [imported.name, local.name]));
  const names = [...locals.keys()].sort().map((name) => locals.get(name));
  const exported = [...exportedNames(body)].map(([name, local]) => `${name}: ${local}`);
  const rest = [...imports, ...body.filter(isExport)].map(({ start, end }) => ({ start, end, text: '' }));
  return {
    code: `${front.join('\n')}
export default (${names.join(', ')}) => {
${replace(code, rest)}
return { ${exported.join(', ')} };
};`,
    map: null,
  };
}

function importsIn(node) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(importsIn);
  return node.type === 'ImportExpression' && node.source.type === 'Literal' ? [node, ...inside] : inside;
}

function isExport({ type }) {
  return type === 'ExportNamedDeclaration';
}

/** Rollup writes all exports of a chunk as one list: the local names by the exported ones. */
function exportedNames(body) {
  const specifiers = body.filter(isExport).flatMap((node) => node.specifiers);
  return new Map(specifiers.map(({ exported, local }) => [exported.name, local.name]));
}

function resolve({ fileName }, specifier) {
  return path.posix.join(path.posix.dirname(fileName), specifier);
}

function replace(code, edits) {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code);
}
