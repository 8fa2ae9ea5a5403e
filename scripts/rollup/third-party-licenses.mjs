import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Shared by the script builds: the file names what any of them contains. */
const packages = new Map();

/** Writes the licenses of all packages that are bundled into the scripts: theirs ask that the text goes along with each copy. */
export function thirdPartyLicenses(file) {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
      for (const [id, { renderedLength }] of modules) {
        const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (folder && renderedLength > 0) packages.set(path.basename(folder), folder);
      }
    },
    writeBundle() {
      const texts = [...packages.values()].sort().map(licenseOf);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
    },
  };
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${text ? readFileSync(path.join(folder, text), 'utf8').trim() : ''}`.trim();
}
