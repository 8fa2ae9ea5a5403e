import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { readRelease } from '../../dist/lib/payload/index.js';
import { runModule } from './helpers.mjs';

/** parse5's nodes as the converter asks for them. */
function adapt(node) {
  return {
    nodeType: node.nodeName === '#text' ? 3 : node.tagName ? 1 : 11,
    nodeName: node.nodeName,
    nodeValue: node.value,
    get childNodes() {
      return (node.childNodes ?? []).map(adapt);
    },
    getAttribute: (name) => node.attrs?.find((attribute) => attribute.name === name)?.value ?? null,
  };
}

const parseHtml = (html) => adapt(parse(html, { scriptingEnabled: false }));

const html = `<h2 onclick="x()">Why</h2><p>Gr&uuml;&szlig;e <b>9</b></p>
  <figure><img src="data:," data-src="a.jpg"><noscript><img src="a.jpg"></noscript><figcaption>A</figcaption></figure>
  <iframe src="https://video.example/7" title="Film"></iframe>`;

describe('HTML bodies in Node', () => {
  it('become blocks by a small parser', () => {
    const base = 'https://press.example/r/7.json';
    const { release, problems } = readRelease({ headline: 'A', body: { html } }, { base, parseHtml });
    assert.deepEqual(release.body, [
      { type: 'heading', level: 2, text: 'Why' },
      { type: 'paragraph', text: ['Grüße ', { text: '9', strong: true }] },
      { type: 'image', src: 'https://press.example/r/a.jpg', caption: 'A' },
      { type: 'paragraph', text: [{ text: 'Film', href: 'https://video.example/7' }] },
    ]);
    assert.deepEqual(problems, []);
  });

  it('do not overflow the stack where the parser knows no limit of depth', () => {
    for (const piece of ['<div>', '<ul><li>', '<b>', '<blockquote>']) {
      const { release } = readRelease({ headline: 'A', body: { html: `${piece.repeat(100_000)}in` } }, { parseHtml });
      assert.deepEqual(release.body, [{ type: 'paragraph', text: 'in' }]);
    }
  });

  it('are text without a parser, and need nothing of a page', () => {
    const result = runModule(`
      import { readRelease } from 'press-release-elements/payload';
      const { release, problems } = readRelease({ headline: 'A', body: { html: '<p>Gr&ouml;&szlig;e<p>&#8222;b' } });
      console.log(JSON.stringify([release.body.map(({ text }) => text), problems.map(({ code }) => code), typeof document]));`);
    assert.deepEqual(result, [['Größe', '„b'], ['html-stripped'], 'undefined']);
  });
});
