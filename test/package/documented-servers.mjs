import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { root } from './helpers.mjs';

const guide = readFileSync(path.join(root, 'docs/hosting.md'), 'utf8');

/** The first block of code below a heading of docs/hosting.md. */
export function documented(heading) {
  const section = guide.split(`\n### ${heading}\n`)[1]?.split('\n### ')[0];
  const block = /```\w+\n([^]*?)\n```/.exec(section ?? '')?.[1];
  if (!block) throw new Error(`docs/hosting.md has no lines for ${heading}.`);
  return block;
}

/** The servers whose lines can be tried, with how to start them: `folder` holds `site/press`. */
const programs = {
  nginx: {
    names: ['nginx'],
    start(program, folder, port) {
      const types = ['/etc/nginx/mime.types', path.join(path.dirname(program), '../../etc/nginx/mime.types')];
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/temporary;`,
      );
      const lines = documented('nginx').replace('server {', `server { listen 127.0.0.1:${port}; root ${folder}/site;`);
      const file = write(
        folder,
        'nginx.conf',
        `daemon off; pid ${folder}/nginx.pid; error_log stderr; events {}
        http { include ${types.find((name) => existsSync(name))}; access_log off; ${temporary.join(' ')}
        ${lines} }`,
      );
      return [program, ['-p', folder, '-e', 'stderr', '-c', file]];
    },
  },
  Apache: {
    names: ['apache2', 'httpd'],
    start(program, folder, port) {
      const places = ['/usr/lib/apache2/modules', path.join(path.dirname(program), '../lib/apache2/modules')];
      const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate'].map(
        (name) => `LoadModule ${name}_module ${places.find((place) => existsSync(place))}/mod_${name}.so`,
      );
      write(folder, 'site/press/.htaccess', documented('Apache'));
      const file = write(
        folder,
        'apache.conf',
        [
          ...[`ServerRoot ${folder}`, ...modules, `Listen 127.0.0.1:${port}`, 'ServerName localhost'],
          ...[`PidFile ${folder}/apache.pid`, `ErrorLog ${folder}/apache.log`, 'TypesConfig /dev/null'],
          ...(process.getuid() === 0 ? ['User nobody', 'Group nogroup'] : []),
          ...[`DocumentRoot ${folder}/site`, `<Directory ${folder}/site>`, 'AllowOverride All'],
          ...['Require all granted', '</Directory>'],
        ].join('\n'),
      );
      return [program, ['-f', file, '-D', 'FOREGROUND']];
    },
  },
  Caddy: {
    names: ['caddy'],
    start(program, folder, port) {
      const file = write(
        folder,
        'Caddyfile',
        `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${folder}/site\n${documented('Caddy')}\n}\n`,
      );
      return [program, ['run', '--adapter', 'caddyfile', '--config', file]];
    },
  },
};

function write(folder, name, text) {
  const file = path.join(folder, name);
  writeFileSync(file, `${text}\n`);
  return file;
}

/** The servers that are installed here, by name, each with a function that starts it. */
export const servers = Object.fromEntries(
  Object.entries(programs).flatMap(([name, { names, start }]) => {
    const program = find(names);
    return program ? [[name, (folder) => run(folder, (port) => start(program, folder, port))]] : [];
  }),
);

function find(names) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function run(folder, commandFor) {
  mkdirSync(path.join(folder, 'temporary'), { recursive: true });
  // Servers that are started by root read as somebody else.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const [program, args] = commandFor(port);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(said);
    await setTimeout(50);
  }
  return {
    origin,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(origin) {
  try {
    await (await fetch(origin)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Serves a folder as hosts do that read a `_headers` file: a path, perhaps with `*`, and the headers for it below. */
export async function serveWithHeadersFile(folder, port = 0) {
  const rules = documented('Netlify, Cloudflare Pages')
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n'))
    .map(([pattern, ...lines]) => ({
      pattern: new RegExp(`^${pattern.replaceAll('*', '.*')}$`),
      headers: lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line).slice(1)),
    }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(folder, 'site', path.normalize(pathname));
    response.setHeader('content-type', types[path.extname(file)] ?? 'text/plain');
    for (const { pattern, headers } of rules) {
      if (pattern.test(pathname)) for (const header of headers) response.setHeader(...header);
    }
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
