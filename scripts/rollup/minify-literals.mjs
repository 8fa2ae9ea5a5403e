import { transform } from 'esbuild';

const markup = new Set(['html', 'svg']);

/**
 * Takes indentation and comments out of the template literals of our own modules: `css` through esbuild, `html` and `svg` by
 * turning each line break with the blanks around it into a bare line break. A line break stays one (not a blank, not nothing), so
 * the text means the same under `white-space: pre-line`, and between inline elements.
 *
 * In these templates and in regular expressions letters beyond ASCII become escapes, which esbuild does everywhere else.
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (id.includes('node_modules')) return null;
      const edits = await Promise.all(literals(this.parse(code)).map(edit));
      let result = code;
      for (const { start, end, text } of edits.flat().sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}

function literals(node, found = []) {
  if (!node || typeof node !== 'object') return found;
  if (node.regex || isTemplate(node)) found.push(node);
  for (const child of Object.values(node)) literals(child, found);
  return found;
}

function isTemplate({ type, tag }) {
  return type === 'TaggedTemplateExpression' && (tag.name === 'css' || markup.has(tag.name));
}

async function edit(node) {
  if (node.regex) return [{ start: node.start, end: node.end, text: escapeExpression(node.raw) }];
  const { quasis } = node.quasi;
  const texts = quasis.map(({ value }) => value.cooked);
  const minified = markup.has(node.tag.name) ? minifyMarkup(texts) : await minifyStyles(texts);
  return quasis.map(({ start, end }, index) => ({ start, end, text: escapeTemplate(minified[index]) }));
}

function minifyMarkup(texts) {
  if (texts.some((text) => /<(pre|textarea|script|style)\b/i.test(text))) return texts;
  return texts.map((text) => text.replaceAll(/[ \t]*\n\s*/g, '\n'));
}

/** A style sheet put together from pieces is no whole CSS: only its indentation goes. */
async function minifyStyles(texts) {
  if (texts.length > 1) return texts.map((text) => text.replaceAll(/[ \t]*\n\s*/g, '\n'));
  const { code, warnings } = await transform(texts[0], { loader: 'css', minify: true, charset: 'ascii' });
  if (warnings.length > 0) throw new Error(`${warnings[0].text}\n${warnings[0].location?.lineText ?? ''}`);
  return [code.trim()];
}

function escapeTemplate(text) {
  return text
    .replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')
    .replaceAll(/[^\t\n\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`);
}

/** UTF-16 units: with and without the `u` flag a pair of surrogate escapes is one letter to those who count letters. */
function escapeExpression(text) {
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
