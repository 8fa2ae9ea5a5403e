import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { findFile, typeOf } from './files.mjs';

const host = '127.0.0.1';
const eventsPath = '/live-reload';
const reloadSnippet = `<script>new EventSource('${eventsPath}').addEventListener('change', () => location.reload());</script>`;

/**
 * Serves a folder to this machine alone.
 *
 * @param options.ports The ports to try, in order; 0 is any free one.
 * @param options.home Where the bare address leads.
 * @param options.live Whether pages reload when `reload` is called; the snippet for it stands in served HTML only, not in the files.
 * @returns The address, and functions that reload all open pages and end the server.
 */
export async function startServer({ root, ports, home = '/examples/', live = false }) {
  const listeners = new Set();

  const server = createServer(async (request, response) => {
    const urlPath = (request.url ?? '/').split(/[?#]/, 1)[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return void answer(response, 405, 'Only GET and HEAD.');
    if (urlPath === '/') return void response.writeHead(302, { location: home }).end();
    if (live && urlPath === eventsPath) return void listen(response);
    const file = await findFile(root, urlPath);
    if (!file) return void answer(response, 404, `Nothing here: ${urlPath}`);
    // The relative addresses of a page in a folder need the slash at the end.
    if (file.endsWith('index.html') && !/(\/|\.html)$/.test(urlPath)) {
      return void response.writeHead(302, { location: `/${urlPath.replace(/^\/+/, '')}/` }).end();
    }
    try {
      const type = typeOf(file);
      const content = await readFile(file);
      const body = live && type.startsWith('text/html') ? withReload(content.toString()) : content;
      send(response, 200, type, request.method === 'HEAD' ? undefined : body);
    } catch {
      answer(response, 404, `Nothing here: ${urlPath}`);
    }
    return undefined;
  });

  function listen(response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  await listenOnFirstFree(server, ports);
  return {
    address: `http://${host}:${server.address().port}/`,
    reload() {
      for (const response of listeners) response.write('event: change\ndata: now\n\n');
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function withReload(page) {
  const end = page.lastIndexOf('</body>');
  return end < 0 ? page + reloadSnippet : page.slice(0, end) + reloadSnippet + page.slice(end);
}

function answer(response, status, text) {
  send(response, status, typeOf('answer.txt'), `${text}\n`);
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

async function listenOnFirstFree(server, ports) {
  for (const [index, port] of ports.entries()) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!isTaken || index === ports.length - 1) throw error;
    }
  }
  return undefined;
}

function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
