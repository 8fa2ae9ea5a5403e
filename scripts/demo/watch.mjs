import { readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';

/**
 * Calls back when anything in a folder changes, once for all events of one save. Each folder gets a watcher of its own: on Linux
 * Node's recursive one watches single files and loses those that an editor replaces on saving (seen with Node 20).
 *
 * @returns A function that ends the watch.
 */
export function watchFolder(root, onChange) {
  const watchers = new Map();
  let timer;

  function follow() {
    const folders = new Set(foldersIn(root));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, watchOne(folder));
  }

  function watchOne(folder) {
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow();
        onChange();
      }, 80);
    });
    // A folder that is taken away; the event of the one around it ends this watcher.
    watcher.on('error', () => {});
    return watcher;
  }

  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersIn(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [root, ...folders.map((entry) => path.join(entry.parentPath, entry.name))];
}
