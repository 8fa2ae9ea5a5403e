import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } from 'node:timers';
import { gzipSync } from 'node:zlib';
import { readBuilt } from './helpers.mjs';

export const release = { headline: 'A bridge opens', language: 'en', body: ['It opens in May.'] };
const json = JSON.stringify(release);
const typed = { 'content-type': 'application/json' };
const megabyte = 2 ** 20;

/** Answers with a whole body at once. */
const answer =
  (body, headers = typed, status = 200) =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

const status = (code, headers = {}) => answer(code === 304 ? undefined : '{}', { ...typed, ...headers }, code);
const redirect = (location, headers = {}) => status(302, { location, ...headers });

/** Headers and the start of a body; what follows is up to `then`. */
const begin = (then, headers) => (_request, response) => {
  response.writeHead(200, { ...typed, ...headers });
  response.write(json.slice(0, 20));
  then(response);
};

const statuses = [304, 400, 401, 403, 404, 405, 406, 409, 410, 418, 422, 451];
const passingStatuses = [408, 425, 429, 500, 501, 502, 503, 504, 520];

/** What the server does, by the path that is asked for. */
const answers = {
  '/ok.json': answer(json),
  ...Object.fromEntries([...statuses, ...passingStatuses].map((code) => [`/${code}.json`, status(code)])),
  '/retry-1.json': status(503, { 'retry-after': '1' }),
  '/retry-30.json': status(429, { 'retry-after': '30' }),
  '/retry-31.json': status(503, { 'retry-after': '31' }),
  '/retry-forever.json': status(503, { 'retry-after': '1e999' }),
  '/retry-nonsense.json': status(503, { 'retry-after': 'soon' }),
  '/retry-negative.json': status(503, { 'retry-after': '-5' }),
  '/retry-date.json': (...both) => status(503, { 'retry-after': inSeconds(20) })(...both),
  '/retry-late-date.json': (...both) => status(503, { 'retry-after': inSeconds(90) })(...both),
  '/retry-past-date.json': (...both) => status(503, { 'retry-after': inSeconds(-90) })(...both),
  '/reset.json': (request) => request.socket.resetAndDestroy(),
  '/closed.json': (request) => request.socket.end(),
  '/no-http.json': (request) => request.socket.end('so long\r\n'),
  '/reset-in-body.json': begin((response) => setImmediate(() => response.socket?.resetAndDestroy())),
  '/short.json': begin((response) => setImmediate(() => response.destroy()), { 'content-length': '5000' }),
  '/no-gzip.json': answer(json, { ...typed, 'content-encoding': 'gzip' }),
  '/hang.json': () => undefined,
  '/hang-in-body.json': begin(() => undefined),
  '/drip.json': begin((response) => {
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  }),
  '/page.html': answer('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html; charset=utf-8' }),
  '/html-as-json': answer('\n<!doctype html><title>Sign in</title>'),
  '/html-as-text': answer('<html></html>', { 'content-type': 'text/plain' }),
  '/xml': answer('<rss/>', { 'content-type': 'application/xml' }),
  '/picture': answer(json, { 'content-type': 'image/png' }),
  '/bytes': answer(json, { 'content-type': 'application/octet-stream' }),
  '/empty.json': answer(''),
  '/204.json': answer(undefined, {}, 204),
  '/205.json': answer(undefined, {}, 205),
  '/spaces.json': answer(' \r\n\t'),
  '/mark-alone.json': answer(Buffer.from([0xef, 0xbb, 0xbf])),
  '/cut.json': answer(json.slice(0, -3)),
  '/two.json': answer(json + json),
  '/script.json': answer(`callback(${json})`),
  '/part.json': answer(json.slice(0, 20), { ...typed, 'content-range': `bytes 0-19/${json.length}` }, 206),
  '/latin1.json': answer(Buffer.from('{"headline":"Brücke"}', 'latin1'), {
    'content-type': 'application/json; charset=iso-8859-1',
  }),
  '/latin1-undeclared.json': answer(Buffer.from('{"headline":"Brücke"}', 'latin1')),
  '/utf-16.json': answer(Buffer.from(`\uFEFF${json}`, 'utf16le'), {
    'content-type': 'application/json; charset=utf-16',
  }),
  '/cut-in-character.json': answer(Buffer.from('{"headline":"Brü').subarray(0, -1)),
  '/large.json': answer(JSON.stringify({ ...release, summary: 'x'.repeat(2 * megabyte) })),
  '/bomb.json': answer(gzipSync(JSON.stringify({ ...release, summary: 'x'.repeat(64 * megabyte) })), {
    ...typed,
    'content-encoding': 'gzip',
  }),
  '/endless.json': begin((response) => {
    const more = () => {
      while (response.write(Buffer.alloc(65_536, 0x20)));
    };
    response.on('drain', more);
    more();
  }),
  '/deep.json': answer(`{"headline":"x","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  '/list.json': answer('[]'),
  '/no-headline.json': answer('{"title":"x"}'),
  '/problem': answer('{"title":"x"}', { 'content-type': 'application/problem+json' }),
  '/problem-404': answer('{"title":"x"}', { 'content-type': 'application/problem+json' }, 404),
  // What is shown all the same.
  '/text.json': answer(json, { 'content-type': 'text/plain; charset=utf-8' }),
  '/untyped.json': answer(json, {}),
  '/ld.json': answer(json, { 'content-type': 'Application/LD+JSON; profile="x"' }),
  '/mark.json': answer(`\uFEFF${json}`),
  '/whole-part.json': answer(json, { ...typed, 'content-range': `bytes 0-${json.length - 1}/${json.length}` }, 206),
  '/gzip.json': answer(gzipSync(json), { ...typed, 'content-encoding': 'gzip' }),
  '/misnamed-charset.json': answer(json, { 'content-type': 'application/json; charset=iso-8859-1' }),
  '/redirect.json': redirect('/ok.json'),
  '/loop.json': redirect('/loop.json'),
  '/tagged.json': (request, response) => {
    const headers = { ...typed, etag: '"1"', 'cache-control': 'no-cache' };
    const isKnown = request.headers['if-none-match'] === '"1"';
    response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : json);
  },
  // What another origin may allow.
  '/open.json': answer(json, { ...typed, 'access-control-allow-origin': '*' }),
  '/personal.json': (request, response) =>
    answer(json, {
      ...typed,
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      vary: 'Origin',
    })(request, response),
  '/open-503.json': status(503, { 'access-control-allow-origin': '*' }),
};

const script = (path) => answer(readBuilt(path), { 'content-type': 'text/javascript' });
const missing = answer('no such file', { 'content-type': 'text/plain' }, 404);

/** An HTTP date. https://www.rfc-editor.org/rfc/rfc9110#field.date */
function inSeconds(seconds) {
  return new Date(Date.now() + seconds * 1000).toUTCString();
}

/**
 * A server that fails in each way, on a port of its own: two of them are two origins. Connections are used once, since browsers ask
 * again by themselves where one fails that was used before.
 *
 * @param more Further answers by path.
 */
export async function startFaultServer(more = {}) {
  /** What was asked for, in order: `ended` tells how. */
  const requests = [];
  const waiting = new Set();
  const note = () => {
    for (const check of [...waiting]) check();
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const entry = { path: request.url, headers: request.headers, ended: undefined };
    requests.push(entry);
    response.on('close', () => {
      entry.ended = response.writableFinished ? 'sent' : 'aborted';
      note();
    });
    response.setHeader('connection', 'close');
    // What follows `?` makes another address of the same answer.
    const respond = more[pathname] ?? answers[pathname] ?? (pathname.endsWith('.js') ? script(pathname) : missing);
    respond(request, response);
    note();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    origin,
    requests,
    /** The requests for a path, whatever follows `?`. */
    to: (path) => requests.filter((request) => request.path.split('?')[0] === path),
    /** Adds an answer, or replaces one. */
    set: (path, respond) => (more[path] = respond),
    /** Resolves when something is true of the requests; fails where it never is. */
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const settle = (finish, ...reason) => {
          clearTimeout(limit);
          waiting.delete(check);
          finish(...reason);
        };
        const check = () => {
          if (isSo()) settle(resolve);
        };
        const limit = setTimeout(settle, 20_000, reject, new Error(`not so: ${isSo}`));
        waiting.add(check);
        check();
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page with one script, whose other contents a test puts in. */
export function page(content = '', { headers = {}, script = '<script type="module" src="/embed.js"></script>' } = {}) {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${script}${content}`;
  return answer(body, { 'content-type': 'text/html; charset=utf-8', ...headers });
}
