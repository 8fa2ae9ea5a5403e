import text from '../dist/custom-elements.json?raw';

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface ManifestMember extends Documented {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly inheritedFrom?: { readonly name: string };
}

/** An element, as far as we read of https://github.com/webcomponents/custom-elements-manifest. */
export interface ManifestElement extends Documented {
  readonly tagName: string;
  readonly members?: readonly ManifestMember[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<ManifestElement>[] }[];
}

export const manifest = JSON.parse(text) as Manifest;

const elements = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration): declaration is ManifestElement => declaration.tagName !== undefined)
    .map((element) => [element.tagName, element]),
);

/** What the manifest says of an element. */
export function findElement(tag: string): ManifestElement | undefined {
  return elements.get(tag);
}

/** All elements, the whole release first. */
export function allElements(): readonly ManifestElement[] {
  return [...elements.values()].sort((a, b) => rank(a) - rank(b) || a.tagName.localeCompare(b.tagName, 'en'));
}

function rank({ tagName }: ManifestElement): number {
  return tagName === 'press-release' ? 0 : 1;
}

/** The properties that an embedder may set, or only read. */
export function fieldsOf({ members = [] }: ManifestElement): readonly ManifestMember[] {
  return members.filter((member) => member.kind === 'field' && !member.static);
}

/** Methods of our own making that an embedder may call. */
export function methodsOf({ members = [] }: ManifestElement): readonly ManifestMember[] {
  return members.filter(
    (member) => member.kind === 'method' && !member.static && !member.inheritedFrom && member.description,
  );
}

/** The name of the story argument that listens to an event: `release-load` is `onReleaseLoad`. */
export function listenerName(event: string): string {
  return `on-${event}`.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}
