/** `[gallery ids="1,2"]`, `[/caption]`: what plugins of a CMS replace by something, and leave standing when they are gone. */
const shortcode = /\[(\/?)([a-z_][\w-]*)(?:\s[^\][]*|\/)?\]/g;

/** The names that stand as a pair somewhere in a text. */
export function pairedShortcodes(text: string): ReadonlySet<string> {
  const opened = new Set<string>();
  const paired = new Set<string>();
  for (const [, end, name = ''] of text.matchAll(shortcode)) {
    if (!end) opened.add(name);
    else if (opened.has(name)) paired.add(name);
  }
  return paired;
}

/** Text without the shortcodes of some names. `[at]` and `[…]`, which people write, stay. */
export function withoutShortcodes(text: string, names: ReadonlySet<string>): string {
  return names.size > 0 && text.includes('[')
    ? text.replace(shortcode, (all, _end, name: string) => (names.has(name) ? '' : all))
    : text;
}

/** The names of the shortcodes that a text is made of; none where it holds anything else. */
export function shortcodesAlone(text: string): readonly string[] {
  if (!text.startsWith('[') || text.replace(shortcode, '').trim()) return [];
  return Array.from(text.matchAll(shortcode), ([, , name = '']) => `[${name}]`);
}
