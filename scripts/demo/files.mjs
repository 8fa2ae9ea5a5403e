import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The media type of a file by its name. */
export function typeOf(file) {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file that the path of an address names inside `root`, `index.html` for a folder. Undefined where there is none, for hidden
 * files and for whatever lies outside, by `..` or by a symbolic link.
 */
export async function findFile(root, urlPath) {
  const names = decode(urlPath)?.split('/').filter(Boolean);
  if (!names || names.some((name) => name.startsWith('.') || /[\\\0]/.test(name))) return undefined;
  try {
    const top = await realpath(root);
    const found = await realpath(path.join(top, ...names));
    if (found !== top && !found.startsWith(top + path.sep)) return undefined;
    const entry = await stat(found);
    if (entry.isFile()) return found;
    return entry.isDirectory() ? await indexOf(found) : undefined;
  } catch {
    return undefined;
  }
}

async function indexOf(folder) {
  const file = path.join(folder, 'index.html');
  return (await stat(file)).isFile() ? file : undefined;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
