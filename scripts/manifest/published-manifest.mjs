/**
 * Turns what the analyzer finds in the sources into what the package publishes: the public members of the elements and events
 * alone, under the paths of the built modules, with the entry that registers each tag. An undocumented piece fails the build: the
 * manifest is what Storybook, the documentation and editors show.
 */
export function publishedManifest() {
  return {
    name: 'published-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const entry of manifest.modules) {
        entry.declarations = (entry.declarations ?? []).filter(isPublished);
        entry.declarations.forEach(keepPublic);
        const names = new Set(entry.declarations.map(({ name }) => name));
        entry.exports = (entry.exports ?? []).filter(({ declaration }) => names.has(declaration.name));
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
      shareParts(manifest.modules.flatMap(({ declarations }) => declarations));
      const missing = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(undocumented));
      if (missing.length > 0) {
        console.error(`Without a sentence of documentation:\n${missing.join('\n')}`);
        process.exit(1);
      }
      renamePaths(manifest);
      manifest.modules.push(...manifest.modules.flatMap(definitions));
    },
  };
}

function isPublished({ kind, customElement, superclass }) {
  return kind === 'class' && (customElement === true || superclass?.name === 'Event');
}

function keepPublic(declaration) {
  const members = (declaration.members ?? []).filter(
    ({ name, privacy }) => !privacy?.startsWith('pr') && !/^[#[]/.test(name),
  );
  declaration.members = members;
  mergeEvents(declaration);
  if (!declaration.attributes) return;
  const fields = new Map(members.map((member) => [member.name, member]));
  declaration.attributes = declaration.attributes.filter(({ fieldName }) => fields.has(fieldName));
  for (const attribute of declaration.attributes) {
    // The analyzer takes an inherited attribute's default from the superclass, though the constructor may set another.
    const { default: initial } = fields.get(attribute.fieldName);
    if (initial === undefined) delete attribute.default;
    else attribute.default = initial;
    delete attribute.attribute;
  }
}

/** Of `new QrErrorEvent('too-long')` the analyzer takes the reason for the event's name; `@fires` has the right one. */
function mergeEvents(declaration) {
  const documented = new Set(
    declaration.events?.filter(({ description }) => description).map(({ type }) => type?.text),
  );
  declaration.events = declaration.events?.filter(
    ({ description, type }) => description || !documented.has(type?.text),
  );
}

/** `<press-release>` shows the parts of all other elements in its own root: docs/decisions/0009-one-shadow-root-for-a-release.md. */
function shareParts(declarations) {
  const release = declarations.find(({ tagName }) => tagName === 'press-release');
  for (const { cssParts = [] } of declarations) {
    const known = new Set(release.cssParts.map(({ name }) => name));
    release.cssParts.push(...cssParts.filter(({ name }) => !known.has(name)));
  }
}

function undocumented(declaration) {
  const { name, description, members = [], attributes, slots, cssParts, cssProperties, events } = declaration;
  const pieces = [
    ...members.filter((member) => member.kind === 'field' && !member.inheritedFrom && !member.static),
    ...[attributes, slots, cssParts, cssProperties, events].flatMap((list) => list ?? []),
  ];
  const missing = pieces
    .filter((piece) => !piece.description)
    .map((piece) => `${name}: ${piece.name || '(default slot)'}`);
  return description ? missing : [name, ...missing];
}

/** A module path stands in many places, always under `path` or `module`. */
function renamePaths(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') renamePaths(inner);
    else if (key === 'path' || key === 'module') value[key] = inner.replace(/^\/?src\/(.*)\.ts$/, 'dist/lib/$1.js');
  }
}

function definitions({ path, declarations }) {
  return declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: `dist/lib/define/${tagName}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
    }));
}
