import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillPage, pageHeaders } from './page-text.mjs';
import { copies } from './copies.mjs';

const root = path.join(import.meta.dirname, '../..');

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Serves the host pages on two origins, which differ by their port. Each visit has a folder of its own in front of every address
 * (`/12/test/host-pages/…`), so that what a page asks for can be told from what others ask for; behind it stand the paths of the
 * checkout, so that most pages can be opened from the disk, too.
 */
export async function startServer(port = 0) {
  const visits = new Map();
  const servers = await Promise.all([listen(port), listen(0)]);
  const [page, other] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);

  function listen(wanted) {
    const server = createServer((request, response) => {
      answer(request, response, server).catch((error) => response.destroy(error));
    });
    return new Promise((resolve) => server.listen(wanted, '127.0.0.1', () => resolve(server)));
  }

  async function answer(request, response, server) {
    const url = new URL(request.url, page);
    const [, visit, file = ''] = /^\/(\w+)\/(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    // Browsers ask for it by themselves, once.
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    visits.get(visit)?.requested.push((server === servers[1] ? 'other: ' : '') + file + url.search);
    const isScript = file.endsWith('.js');
    // A sandboxed document is of no origin at all, and the other server stands for one that is made to be embedded.
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    if (!visit || file.endsWith('/'))
      return end(response, visit || url.pathname === '/' ? index() : undefined, '.html');
    const text = isScript && copies.has(file) ? copies.get(file)() : read(file);
    if (text === undefined) return end(response, undefined, '.html', headers);
    const type = path.extname(file);
    if (!/\.x?html$/.test(type)) return end(response, text, type, headers);

    const filled = fillPage(text.toString(), {
      own: `${page}/${visit}`,
      other: `${other}/${visit}`,
      script: url.searchParams.get('script'),
    });
    Object.assign(headers, pageHeaders(filled));
    const [start, ...rest] = filled.split('{stall}');
    if (rest.length === 0) return end(response, filled, type, headers);
    response.writeHead(200, { 'content-type': `${types[type]}; charset=utf-8`, ...headers });
    response.write(start);
    await new Promise((resolve) => visits.get(visit)?.stalled.push(resolve) ?? resolve());
    response.end(rest.join(''));
  }

  return {
    origin: page,
    /** A page's own address, with what was requested since, in order, and the way to send what it holds back. */
    visit(file, { script } = {}) {
      const name = String(visits.size + 1);
      const visit = { requested: [], stalled: [] };
      visits.set(name, visit);
      return {
        url: `${page}/${name}/test/host-pages/${file}${script ? `?script=${script}` : ''}`,
        origins: [page, other],
        requested: visit.requested,
        resume: () => visit.stalled.splice(0).forEach((send) => send()),
      };
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function read(file) {
  const whole = path.join(root, file);
  const isPublic = /^(?:dist|examples\/payloads|test\/host-pages)\//.test(path.relative(root, whole));
  return isPublic && existsSync(whole) ? readFileSync(whole) : undefined;
}

function end(response, text, type, headers) {
  const contentType = `${types[type] ?? 'application/octet-stream'}; charset=utf-8`;
  response.writeHead(text === undefined ? 404 : 200, { 'content-type': contentType, ...headers }).end(text);
}

function index() {
  const pages = readdirSync(import.meta.dirname, { recursive: true }).filter((file) => /\.x?html$/.test(file));
  const links = pages.sort().map((file) => `<li><a href="/1/test/host-pages/${file}">${file}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host pages</title><ul>${links.join('')}</ul>`;
}

/** `node test/host-pages/server.mjs` lets a person look at the pages. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { origin } = await startServer(8123);
  console.log(origin);
}
