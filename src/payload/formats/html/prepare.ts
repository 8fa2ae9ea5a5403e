import { withInertAttributes } from './inert-attributes.js';
import { tag } from './tags.js';
import { withoutUnseen } from './unseen.js';

/** Agencies' systems write it so. To a parser it is a comment. */
const brokenBreak = /<\/[\t\n\f\r ]+br[^>]{0,9}>/gi;

/** What is left of markup that is neither a start tag nor an end tag. */
const noTag = /<(?=[!?]|\/[^a-z])/gi;

/**
 * Elements by which a parser changes its rules, and those that a safe parser drops though they hold what we convert. They get names
 * without a meaning, so that all parsers agree on all that follows.
 */
const special =
  /<(\/?)(?=(?:script|style|svg|math|iframe|object|title|textarea|xmp|plaintext|noembed|noframes|noscript|frameset)[\s/>])/gi;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** What the start of an element ends, where it is the innermost one: end tags may be missing. */
const endedByStart: readonly (readonly [start: RegExp, open: RegExp])[] = [
  [/^p$/, /^p$/],
  [/^li$/, /^(?:li|p)$/],
  [/^d[dt]$/, /^(?:d[dt]|p)$/],
  [/^t[dh]$/, /^(?:t[dh]|p)$/],
  [/^tr$/, /^(?:t[dhr]|p)$/],
];

/** What the end of an element that holds others ends with it. Of others this does not hold: a cell keeps what is marked around it. */
const holders =
  /^(?:article|blockquote|body|center|div|d[dlt]|figure|html|li|[ou]l|section|table|t(?:body|d|foot|h|head|r))$/;
const endedByHolder = /^(?:d[dt]|li|p|t[dhr])$/;

/**
 * How much work parsing may be: each tag counts as often as elements are open around it, which is what parsers do for it in the worst
 * case. 100,000 nested elements (0.5 MB) keep Chromium busy for 31 seconds and count 5,000 million; articles count below one million.
 */
const workLimit = 2_000_000;

/** No text is nested deeper on purpose; browsers themselves stop at 512. */
const depthLimit = 400;

/**
 * HTML as it may be given to a parser; undefined where parsing would take too long. Nothing is made safe here: what is parsed becomes
 * blocks, and never HTML again.
 *
 * @param lost Gets the names of what holds words and is not parsed.
 */
export function prepareHtml(html: string, lost: Set<string>): string | undefined {
  const prepared = withoutUnseen(html, lost)
    .replace(brokenBreak, '<br>')
    .replace(noTag, '&lt;')
    .replace(special, '<$1x-');
  return isTooMuch(prepared) ? undefined : withInertAttributes(prepared);
}

/**
 * Counts open elements on the safe side: an end tag counts only where it surely ends something. A parser would close more, and never
 * less.
 */
function isTooMuch(html: string): boolean {
  const open: string[] = [];
  let work = 0;
  for (const [, end, written = ''] of html.matchAll(tag)) {
    const name = written.toLowerCase();
    if (end) close(open, name);
    else if (!empty.test(name)) {
      const ended = endedByStart.find(([start]) => start.test(name))?.[1];
      while (ended?.test(open.at(-1) ?? '')) open.pop();
      open.push(name);
    }
    work += open.length;
    if (work > workLimit || open.length > depthLimit) return true;
  }
  return false;
}

function close(open: string[], name: string): void {
  let last = open.length - 1;
  if (holders.test(name)) while (open[last] !== name && endedByHolder.test(open[last] ?? '')) last--;
  if (open[last] === name) open.length = last;
}
