import { deepQueryAll } from '../helpers/text.js';

/** Every element that our templates make. A new one is a decision, and is written here. */
const elements = new Set(
  [
    'a address article b bdi blockquote br caption code div em figcaption figure h1 h2 h3 h4 h5 h6 hr img li',
    'ol p section slot span strong sub sup table tbody td th time tr ul svg rect path',
  ]
    .join(' ')
    .split(' '),
);

/** Every attribute that our templates set. */
const attributes = new Set(
  [
    'class part id name dir lang hidden tabindex translate role aria-label aria-hidden',
    'href src alt rel referrerpolicy datetime viewbox shape-rendering x y width height fill d',
  ]
    .join(' ')
    .split(' '),
);

/** What in a shadow tree is none of our own: elements, attributes, and addresses that the rule for addresses forbids. */
export function strangersIn(root: ShadowRoot): readonly string[] {
  return deepQueryAll(root, '*').flatMap((element) => {
    const name = element.localName;
    const found = Array.from(element.attributes, (attribute) => strangeAttribute(name, attribute, root.baseURI));
    return [elements.has(name) ? '' : `<${name}>`, ...found].filter(Boolean);
  });
}

function strangeAttribute(element: string, { name, value }: Attr, base: string): string {
  if (!attributes.has(name.toLowerCase())) return `${element}[${name}]`;
  if (name !== 'href' && name !== 'src') return '';
  return isAllowed(value, name === 'src', base) ? '' : `${element}[${name}=${value}]`;
}

/**
 * The rule for addresses, written a second time and in another way, so that a mistake in ours is not repeated here: read by the
 * platform, of few schemes, without a name and password, and written as the platform reads it.
 */
function isAllowed(value: string, isSource: boolean, base: string): boolean {
  if (value.startsWith('#')) return !isSource;
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
  if (url?.href !== value) return false;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return !url.username && !url.password;
    case 'mailto:':
      return !isSource && !/[?#\s,;]/.test(value) && value.split('@').length === 2;
    case 'tel:':
      return !isSource && /^tel:\+?\d[\d().-]*(;ext=\d+)?$/.test(value);
    default:
      return false;
  }
}
