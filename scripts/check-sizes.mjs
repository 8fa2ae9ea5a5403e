/**
 * Compares the sizes of the built scripts with those committed in `sizes.json` and with the budgets. `--write` takes over the new
 * ones, and writes the table in `docs/sizes.md`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const committedFile = 'sizes.json';
const tableFile = 'docs/sizes.md';

/** In bytes after brotli: see docs/decisions/0013-budgets-for-what-a-release-loads.md. */
const budgets = {
  'embed.js before the QR code': 16_384,
  'embed.js with the QR code': 24_576,
  'embed.js, what few releases load': 9_000,
};

/** Node's versions carry different versions of brotli, which differ by a few bytes. */
const tolerance = { min: 0, brotli: 20 };

const write = process.argv.includes('--write');

if (!existsSync('dist/embed.js')) fail(['dist/ is not built: run `npm run build` first.']);
const sizes = measure();
if (write) {
  writeFileSync(committedFile, `${JSON.stringify(sizes, null, 2)}\n`);
  writeFileSync(tableFile, table(sizes));
}
const problems = [...overBudget(sizes), ...(write ? [] : drift(sizes))];
if (problems.length > 0) fail(problems);
console.log(
  `Sizes ${write ? 'written' : 'as committed'}: ${sizes['embed.js before the QR code'].brotli} bytes before the QR code.`,
);

function measure() {
  const first = ['embed.js', ...reached('embed.js', 'static')];
  const all = ['embed.js', ...reached('embed.js', 'all')];
  // Nothing but the chunk that is named so is rare: a chunk under a new name counts as loaded by all.
  const rare = all.filter((file) => /^chunks\/rare-/.test(file));
  return {
    'embed.js before the QR code': sizeOf(first),
    'embed.js with the QR code': sizeOf(all.filter((file) => !rare.includes(file))),
    'embed.js, what few releases load': sizeOf(rare),
    'embed.js with all chunks': sizeOf(all),
    'embed.classic.js': sizeOf(['embed.classic.js']),
    'elements.js': sizeOf(['elements.js']),
    'elements.js with all chunks': sizeOf(['elements.js', ...reached('elements.js', 'all')]),
  };
}

function sizeOf(files) {
  const size = { min: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(path.join('dist', file));
    size.min += bytes.length;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    size.brotli += brotliCompressSync(bytes, { params }).length;
  }
  return size;
}

/** The other files that a script imports: by static imports alone, or by any. */
function reached(entry, kind, found = new Set()) {
  for (const { specifier, lazy } of imports(parseAst(readFileSync(path.join('dist', entry), 'utf8')))) {
    const file = path.join(path.dirname(entry), specifier);
    if ((lazy && kind === 'static') || found.has(file)) continue;
    found.add(file);
    reached(file, kind, found);
  }
  return [...found];
}

function imports(node) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(imports);
  const specifier = /^(Import|Export)/.test(node.type) ? node.source?.value : undefined;
  return specifier ? [{ specifier, lazy: node.type === 'ImportExpression' }, ...inside] : inside;
}

function overBudget(measured) {
  return Object.entries(budgets)
    .filter(([name, budget]) => measured[name].brotli > budget)
    .map(
      ([name, budget]) =>
        `${name} is ${measured[name].brotli} bytes brotli, ${measured[name].brotli - budget} over the budget of ${budget} in scripts/check-sizes.mjs.`,
    );
}

function drift(measured) {
  const committed = existsSync(committedFile) ? JSON.parse(readFileSync(committedFile, 'utf8')) : {};
  const names = new Set([...Object.keys(measured), ...Object.keys(committed)]);
  return [...names].flatMap((name) =>
    Object.entries(tolerance).flatMap(([unit, allowed]) => {
      const was = committed[name]?.[unit];
      const is = measured[name]?.[unit];
      if (Math.abs(is - was) <= allowed) return [];
      return [
        `${name} is ${is} bytes ${unit}: edit "${name}" → "${unit}" in ${committedFile}, now ${was}, or run \`npm run sizes -- --write\`.`,
      ];
    }),
  );
}

function table(measured) {
  const number = new Intl.NumberFormat('en-GB');
  const rows = Object.entries(measured).map(([name, { min, brotli }]) => {
    const budget = budgets[name] ? number.format(budgets[name]) : '–';
    return `| ${name} | ${number.format(min)} | ${number.format(brotli)} | ${budget} |`;
  });
  return `# Sizes

Bytes of the built scripts, minified and after brotli (each file by itself). Written by \`npm run sizes -- --write\`; the continuous
integration fails when they differ from \`${committedFile}\` or pass the budget.

| what | minified | brotli | budget |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
