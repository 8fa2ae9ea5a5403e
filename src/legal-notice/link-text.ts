import { safeUrl } from '../internal/safe-url.js';

/** A stretch of text; a link where it has an address. */
export interface TextLink {
  readonly text: string;
  readonly href?: string;
}

/** Where a web address starts, and everything that can belong to one: no spaces, quotes, angle brackets or invisible characters. */
const webAddress = /(?<![\p{L}\p{N}])https?:\/\/[^\s\p{C}<>"“”„«»、。，；：！？（）「」『』]+/giu;

const localCharacter = /[\p{L}\p{M}\p{N}._%+'-]/u;
const domainCharacter = /[\p{L}\p{M}\p{N}.-]/u;

/** RFC 5321 allows no longer ones; also keeps the search linear in texts that are one endless word. */
const longestLocal = 64;
const longestDomain = 255;

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Parts a text into plain stretches and the http(s) and mail addresses it names. Together the stretches are the whole text. What
 * `safeUrl` refuses stays plain.
 *
 * @param text Plain text.
 * @param known Mail addresses to link also where they do not look like one, such as `press@intranet`.
 * @see https://www.rfc-editor.org/info/rfc5321
 */
export function linkText(text: string, known: readonly string[] = []): readonly TextLink[] {
  const links: TextLink[] = [];
  const expected = new Set(known.map((address) => address.toLowerCase()));
  let end = 0;
  for (const match of text.matchAll(webAddress)) {
    const address = withoutTrailingPunctuation(match[0]);
    links.push(...linkMail(text.slice(end, match.index), expected), link(address, safeUrl(address)));
    end = match.index + address.length;
  }
  links.push(...linkMail(text.slice(end), expected));
  return joinPlain(links);
}

/**
 * The link of a mail address, or undefined for what is none. The domain is in its ASCII form: not every mail program takes
 * `müller.example`.
 *
 * @see https://www.rfc-editor.org/info/rfc6068
 */
function mailLink(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const domain = asciiDomain(address.slice(at + 1));
  return at > 0 && domain ? safeUrl(`mailto:${address.slice(0, at).replaceAll('%', '%25')}@${domain}`) : undefined;
}

function linkMail(text: string, known: ReadonlySet<string>): TextLink[] {
  const links: TextLink[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const address = mailAround(text, at, end);
    if (!address || !(hasTopLevelDomain(address.text) || known.has(address.text.toLowerCase()))) continue;
    const href = mailLink(address.text);
    if (href === undefined) continue;
    links.push({ text: text.slice(end, address.start) }, { text: address.text, href });
    end = address.start + address.text.length;
  }
  return [...links, { text: text.slice(end) }];
}

/** The longest thing around an `@` that can be an address, not reaching back before `from`. */
function mailAround(text: string, at: number, from: number): { text: string; start: number } | undefined {
  let start = at;
  while (start > from && at - start < longestLocal && localCharacter.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at <= longestDomain && domainCharacter.test(text.charAt(end))) end++;
  if (text.charAt(start - 1) === '@' || text.charAt(end) === '@') return undefined;
  start += /^[.'%+-]*/.exec(text.slice(start, at))?.[0].length ?? 0;
  const domain = /^[^.-]+(?:(?:-+|\.)[^.-]+)*/u.exec(text.slice(at + 1, end))?.[0];
  return start < at && domain ? { text: text.slice(start, at + 1) + domain, start } : undefined;
}

function hasTopLevelDomain(address: string): boolean {
  return /\.(?=[^.]*\p{L})[^.]{2,}$/u.test(address);
}

function asciiDomain(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}/`).hostname;
  } catch {
    return undefined;
  }
}

/** What ends a sentence does not end an address; a closing bracket does where the address opened it. */
function withoutTrailingPunctuation(address: string): string {
  const surplus: Record<string, number> = {};
  for (const close of Object.keys(opening)) {
    surplus[close] = address.split(close).length - address.split(opening[close] ?? '').length;
  }
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const bracket = surplus[last];
    if (bracket === undefined ? !/[.,;:!?'’‘*|…]/u.test(last) : bracket <= 0) break;
    if (bracket !== undefined) surplus[last] = bracket - 1;
  }
  return address.slice(0, end);
}

function joinPlain(links: readonly TextLink[]): readonly TextLink[] {
  const joined: TextLink[] = [];
  for (const next of links) {
    const last = joined.at(-1);
    if (next.text === '') continue;
    if (last && last.href === undefined && next.href === undefined)
      joined[joined.length - 1] = { text: last.text + next.text };
    else joined.push(next);
  }
  return joined;
}

function link(text: string, href: string | undefined): TextLink {
  return href === undefined ? { text } : { text, href };
}
