/**
 * Properties that nobody outside our own code reads or sets: neither a page, nor the platform, nor a payload. In the scripts for pages
 * each is one letter, in all chunks the same. Made-up words alone: `people` may be a field of a format, or stand in a text.
 */
export const privateNames = [
  // How elements and controllers work together.
  ...['addController', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'],
  ...['willUpdate', 'isUpdatePending', 'hasUpdated', 'isNews'],
  // How a payload is read.
  ...['askRare', 'checkUrl', 'closeDirections', 'unknownField', 'isPartial'],
  // What is handed on to what shows it.
  ...['renderRare', 'hasHeadline', 'hasActions'],
  ...['codeFor', 'isPage', 'isTooLong', 'drawingOf', 'qrTools'],
];

/** No tags of HTML, no levels of QR codes, and none of the signs by which addresses are put together: these are keys. */
const letters = [...'cdefghjklmnortvwzABCDEFGIJKNOSTUVWXYZ'];

const shortNames = new Map(privateNames.map((name, index) => [name, letters[index]]));

/** What esbuild is told of them. */
export const mangling = {
  mangleProps: new RegExp(`^(${privateNames.join('|')})$`),
  mangleCache: Object.fromEntries(shortNames),
};

/**
 * What speaks against the short names in a script: a property that is called so already, and a string or template that holds a private
 * name, which could be a key there.
 */
export function conflicts(node) {
  if (!node || typeof node !== 'object') return [];
  const { type, key, property, computed, value } = node;
  const called = computed ? undefined : (key ?? property);
  const name = called?.name ?? called?.value;
  const text = type === 'TemplateElement' ? value.cooked : type === 'Literal' ? String(value) : '';
  const here = text.split(/[^\w$]+/).filter((word) => shortNames.has(word));
  if (letters.includes(name)) here.push(name);
  return [...here, ...Object.values(node).flatMap(conflicts)];
}
