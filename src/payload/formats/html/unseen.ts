import { tag } from './tags.js';

/**
 * A comment, as the standard ends it or to the end of the text; what is like one; or a tag. Looked for in their order, so that none is
 * found within another: a quoted attribute may hold `<!--` or a whole drawing.
 * https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state
 */
const token = new RegExp(String.raw`<!--(?:-?>|.*?(?:--!?>|($)))|<!\[CDATA\[|\]\]>|<[!?][^<>]*>|${tag.source}`, 'gis');

/** In these, only their own end tag counts. */
const rawEnds = new Map([
  ['script', /<\/script(?=[\t\n\f\r />])/gi],
  ['style', /<\/style(?=[\t\n\f\r />])/gi],
]);

/** What holds words in a drawing. */
const drawnWords = /^(?:text|foreignobject)$/;

/**
 * HTML without comments, scripts, styles and drawings, which no text has its words in. They go before parsing, or what is in them would
 * count as markup below.
 *
 * @param lost Gets `svg` where a drawing holds words, and the name of what never ends: the rest of the text is in it, as in a browser.
 */
export function withoutUnseen(html: string, lost: Set<string>): string {
  const kept: string[] = [];
  let from = 0;
  /** How many drawings are open around. */
  let drawings = 0;
  token.lastIndex = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [, openComment, end, written, selfEnd, closed] = found;
    const name = written?.toLowerCase() ?? '';
    const before = drawings;
    if (openComment !== undefined) lost.add('<!--');
    if (closed === '') lost.add(name);
    if (name === 'svg') drawings = Math.max(0, drawings + (end ? -1 : selfEnd?.endsWith('/') ? 0 : 1));
    else if (drawings > 0 && drawnWords.test(name)) lost.add('svg');
    const rawEnd = !end && rawEnds.get(name);
    if (name && name !== 'svg' && !rawEnds.has(name) && drawings === 0) continue;
    // A sign right before it is text, and must not begin a tag with what follows.
    if (before === 0) kept.push(html.slice(from, found.index).replace(/<\/?$/, '&lt;'));
    if (rawEnd && drawings === 0) {
      rawEnd.lastIndex = token.lastIndex;
      const ending = rawEnd.exec(html);
      if (!ending) lost.add(name);
      token.lastIndex = ending?.index ?? html.length;
    }
    from = token.lastIndex;
  }
  if (drawings > 0) lost.add('svg');
  else kept.push(html.slice(from));
  return kept.join('');
}
