import { expect } from '@open-wc/testing';
import type { Block } from '../../../../src/payload/release.js';
import { blocksOf, parsers, readHtml } from './blocks-of.js';

/** Ways to run a script from HTML, and whether it runs when it is put in with `innerHTML`; the others need more than that. */
const attacks: readonly (readonly [html: string, runs: boolean])[] = [
  ['<img src="x:" onerror="pwned()">', true],
  ['<svg><animate onbegin="pwned()" attributeName="x" dur="1s"></svg>', true],
  ['<video><source onerror="pwned()" src="x:"></video>', true],
  ['<iframe srcdoc="<script>parent.pwned()</script>"></iframe>', true],
  ['<details open ontoggle="pwned()"><summary>a</summary></details>', true],
  ['<script>pwned()</script>', false],
  ['<math><mtext><table><mglyph><style><img src="x:" onerror="pwned()">', false],
  ['<noscript><p title="</noscript><img src=x: onerror=pwned()>">', true],
  ['<template><img src="x:" onerror="pwned()"></template>', false],
  ['<a href="javascript:pwned()">a</a>', false],
  ['<form action="javascript:pwned()"><button>a</button></form>', false],
  ['<object data="javascript:pwned()"></object><embed src="javascript:pwned()">', false],
  ['<style>@import "javascript:pwned()"</style><div style="background:url(javascript:pwned())">a</div>', false],
  ['<base href="javascript:pwned()//"><link rel=stylesheet href="data:,">', false],
  ['<meta http-equiv="refresh" content="0;url=javascript:pwned()">', false],
  ['<img srcset="javascript:pwned() 1w, x: 2w" data-src="javascript:pwned()">', false],
  ['<div><!-- --!><img src="x:" onerror="pwned()"> --></div>', true],
  ['<x-script>pwned()</x-script><x-iframe src="javascript:pwned()"></x-iframe>', false],
];

/** Every value in blocks, with the name it has there. */
function* valuesIn(value: unknown, name = ''): Generator<readonly [name: string, value: unknown]> {
  yield [name, value];
  if (typeof value !== 'object' || !value) return;
  for (const [key, inner] of Object.entries(value)) yield* valuesIn(inner, Array.isArray(value) ? name : key);
}

const addresses = /^(?:href|src|poster|embed)$/;

function unsafe(body: readonly Block[]): readonly unknown[] {
  return [...valuesIn(body)].filter(
    ([name, value]) => addresses.test(name) && typeof value === 'string' && !/^(?:https?|mailto|tel):/.test(value),
  );
}

describe('hostile HTML', () => {
  let runs = 0;
  beforeEach(() => {
    runs = 0;
    Object.assign(window, { pwned: () => (runs += 1) });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'pwned');
  });

  /** Waits for the events that images, players and frames fire: a frame made after them is the last one to load. */
  async function settled(): Promise<void> {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<img src="x:">';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    frame.remove();
  }

  it('runs where it is put in as HTML: the control', async () => {
    const counts: boolean[] = [];
    for (const [html] of attacks) {
      runs = 0;
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = html;
      await settled();
      holder.remove();
      counts.push(runs > 0);
    }
    expect(attacks.filter(([, expected], index) => expected && !counts[index])).to.deep.equal([]);
  });

  it('runs nothing when it is converted, and leaves no address that could', async () => {
    for (const [html] of attacks) {
      const { body, problems } = readHtml(html);
      expect(unsafe(body), html).to.deep.equal([]);
      expect(problems.filter(({ code }) => code === 'html-stripped')).to.deep.equal([]);
    }
    await settled();
    expect(runs).to.equal(0);
  });

  it('asks for nothing when it is converted', async () => {
    const name = `never-asked-${String(performance.now())}`;
    for (const parse of Object.values(parsers).slice(0, 2)) {
      parse(
        `<img src="/${name}"><video src="/${name}" poster="/${name}"></video><link rel=stylesheet href="/${name}">`,
      );
    }
    await settled();
    expect(performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name))).to.deep.equal([]);
  });

  it('passes on no attribute but addresses, descriptions, sizes and languages', () => {
    const names = [
      'id',
      'class',
      'style',
      'title',
      'name',
      'data-x',
      'onclick',
      'onload',
      'is',
      'slot',
      'part',
      'srcdoc',
    ];
    const attributes = names.map((name) => `${name}="secret-${name}"`).join(' ');
    const elements =
      'a abbr article b blockquote code dd details div dl dt em figcaption figure h1 h2 h3 i img li ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul video audio';
    for (const element of elements.split(' ')) {
      const { blocks } = blocksOf(`<${element} ${attributes}>words</${element}>`);
      expect(JSON.stringify(blocks), element).to.not.contain('secret');
    }
  });

  it('passes every address on to the one rule for addresses', () => {
    const html =
      '<p><a href="javascript:x()">a</a> <a href="/b">b</a> <a href="https://u:p@c.example/">c</a></p>' +
      '<img src="data:image/png;base64,R0" data-src="file:///etc/passwd"><img src="d.jpg" srcset="vbscript:x 9w, e.jpg 8w">' +
      '<video src="blob:x" poster="javascript:x"></video><iframe src="ftp://f.example/"></iframe>';
    const { body, problems } = readHtml(html);
    expect(body).to.deep.equal([
      {
        type: 'paragraph',
        text: [{ text: 'a' }, ' ', { text: 'b', href: 'https://press.example/b' }, ' ', { text: 'c' }],
      },
      {
        type: 'image',
        src: 'https://press.example/releases/d.jpg',
        variants: [{ src: 'https://press.example/releases/e.jpg', width: 8 }],
      },
      { type: 'paragraph', text: [{ text: 'ftp://f.example/' }] },
    ]);
    expect(problems.every(({ path }) => path === '/body/html')).to.equal(true);
    expect(problems.filter(({ code }) => code === 'unsafe-url').map(({ hint }) => hint)).to.have.members([
      'javascript:x()',
      'https://u:p@c.example/',
      'file:///etc/passwd',
      'vbscript:x',
      'blob:x',
      'javascript:x',
      'ftp://f.example/',
    ]);
  });

  it('stays text where it is text', () => {
    expect(readHtml('<p>&lt;img src=x onerror=pwned()&gt;</p>').body).to.deep.equal([
      { type: 'paragraph', text: '<img src=x onerror=pwned()>' },
    ]);
  });
});
