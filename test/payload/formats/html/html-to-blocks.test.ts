import { expect } from '@open-wc/testing';
import { blocksOf } from './blocks-of.js';

const paragraph = (...text: unknown[]): object => ({ type: 'paragraph', text: text.length > 1 ? text : text[0] });
const heading = (level: number, text: unknown): object => ({ type: 'heading', level, text });
const image = (src: string, more: object = {}): object => ({ type: 'image', src, ...more });
const link = (text: string, href: string): object => paragraphOf({ text, href });
const paragraphOf = (run: object): object => ({ type: 'paragraph', text: [run] });
const list = (...items: (string | object)[]): object => ({
  type: 'list',
  items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
});

/** What it is, the HTML, and its blocks. */
const table: Readonly<Record<string, readonly (readonly [html: string, ...blocks: object[]])[]>> = {
  'paragraphs and wrappers': [
    [
      '<p>One</p>\n<p class="has-text-align-center" id="x" style="color:red" onclick="x()">Two</p>',
      paragraph('One'),
      paragraph('Two'),
    ],
    ['<p>&nbsp;</p><p></p><p>\u200b</p><p><br></p><p><strong> </strong></p>'],
    ['<![CDATA[<p>One</p>]]><?xml version="1.0"?><!made-up>', paragraph('One')],
    ['Text alone', paragraph('Text alone')],
    ['<div><section>a<div>b</div>c</section></div>', paragraph('a'), paragraph('b'), paragraph('c')],
    [
      '<!DOCTYPE html><html lang="de"><head><title>No</title><meta name="x"></head><body><article><p>Yes</p></article></body></html>',
      paragraph('Yes'),
    ],
    ['<p>a\n   b\t<span> c </span> d</p>', paragraph('a b c d')],
    ['one<br>two<br/>three</ br>', paragraph('one\ntwo\nthree')],
    ['<p>one<br><br>two<br> <br>three<br></p>', paragraph('one'), paragraph('two'), paragraph('three')],
    ['<x-card>In <made-up>new</made-up> elements</x-card>', paragraph('In new elements')],
    ['<center><font size=2>old</font></center><marquee>older</marquee>', paragraph('old'), paragraph('older')],
    [
      '<div class="wp-block-columns"><div class="wp-block-column"><p>a</p></div><div class="wp-block-column"><p>b</p></div></div>',
      paragraph('a'),
      paragraph('b'),
    ],
    [
      '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/r">Register</a></div></div>',
      link('Register', '/r'),
    ],
    ['<p>Caf&eacute; &amp;lt;b&amp;gt; &#8222;x&#x201C; &lt;i&gt;</p>', paragraph('Café &lt;b&gt; „x“ <i>')],
    ['3 < 4 <3 </3 <- and a<b>b</b>', paragraph('3 < 4 <3 </3 <- and a', { text: 'b', strong: true })],
  ],
  'inline text': [
    [
      '<p>a <b>b</b><strong>c</strong> <i>d</i> <em>e</em></p>',
      paragraph('a ', { text: 'bc', strong: true }, ' ', { text: 'd', em: true }, ' ', {
        text: 'e',
        em: true,
      }),
    ],
    [
      '<p>H<sub>2</sub>O m<sup>2</sup> <code>x = 1</code></p>',
      paragraph('H', { text: '2', sub: true }, 'O m', { text: '2', sup: true }, ' ', { text: 'x = 1', code: true }),
    ],
    [
      '<p><a href="https://a.example/" target="_blank" rel="x" onclick="x()">a <em>b</em></a></p>',
      paragraph({ text: 'a ', href: 'https://a.example/' }, { text: 'b', href: 'https://a.example/', em: true }),
    ],
    [
      '<p><span lang="fr">Bonjour</span> <bdo dir=rtl>all</bdo></p>',
      paragraph({ text: 'Bonjour', lang: 'fr' }, ' all'),
    ],
    [
      '<p>See <a href="#note-1">1</a> and <a name="x">here</a> and <a>there</a></p>',
      paragraph('See 1 and here and there'),
    ],
    ['<b>a<p>b</p></b>', paragraphOf({ text: 'a', strong: true }), paragraphOf({ text: 'b', strong: true })],
    ['<b style="font-weight:normal" id="docs-internal-guid-1"><p>Pasted</p></b>', paragraph('Pasted')],
    [
      '<p><q>Yes</q> <abbr title="x">BBC</abbr> <time datetime="2026-01-01">today</time><wbr>.</p>',
      paragraph('"Yes" BBC today.'),
    ],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', paragraph('漢(kan)')],
  ],
  headings: [
    [
      '<h1>One</h1><h2 class="wp-block-heading">Two</h2><h3>Three</h3><h6>Six</h6><h4> </h4>',
      heading(2, 'One'),
      heading(2, 'Two'),
      heading(3, 'Three'),
      heading(6, 'Six'),
    ],
    [
      '<h2><a href="/x">To <em>x</em></a></h2>',
      heading(2, [
        { text: 'To ', href: '/x' },
        { text: 'x', href: '/x', em: true },
      ]),
    ],
    ['<a href="/x"><h3>Card</h3></a>', heading(3, [{ text: 'Card', href: '/x' }])],
    ['<h2>a<br>b<img src="c.jpg"></h2>', heading(2, 'a\nb'), image('c.jpg')],
  ],
  lists: [
    ['<ul class="wp-block-list"><li>a</li><li><p>b</p><p>c</p></li><li></li></ul>', list('a', 'b\nc')],
    [
      '<ol start=4><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ol>',
      {
        type: 'list',
        ordered: true,
        items: [{ text: 'a', list: list({ text: 'b', list: list('c') }) }, { text: 'd' }],
      },
    ],
    ['<ul><li>a</li><ul><li>b</li></ul><ol><li>c</li></ol></ul>', list({ text: 'a', list: list('b', 'c') })],
    ['<ul><li><ul><li>a</li></ul></li>stray</ul>', list('a', 'stray')],
    ['<ul><li>a <img src="b.jpg"> c</li></ul>', list('a\nc'), image('b.jpg')],
    [
      '<ul class="blocks-gallery-grid"><li><figure><img src="a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="b.jpg"></figure></li></ul>',
      { type: 'gallery', items: [image('a.jpg', { caption: 'A' }), image('b.jpg')] },
    ],
    ['<ul></ul><ol><li> </li></ol>'],
  ],
  quotes: [
    [
      '<blockquote class="wp-block-quote"><p>At <em>last</em>.</p><p>Yes.</p><cite>Jonas Aerts, Harbour master</cite></blockquote>',
      {
        type: 'quote',
        text: ['At ', { text: 'last', em: true }, '.\nYes.'],
        who: 'Jonas Aerts',
        role: 'Harbour master',
      },
    ],
    [
      '<figure class="wp-block-pullquote"><blockquote><p>Bigger.</p><cite>– Mia Ott</cite></blockquote></figure>',
      { type: 'quote', text: 'Bigger.', who: 'Mia Ott' },
    ],
    [
      '<figure><blockquote>Said.</blockquote><figcaption>Mia Ott<br>Head of research, Ott Ltd</figcaption></figure>',
      { type: 'quote', text: 'Said.', who: 'Mia Ott', role: 'Head of research, Ott Ltd' },
    ],
    [
      '<blockquote>a<ul><li>b<ul><li>c</ul></ul><footer>Lee</footer></blockquote>',
      { type: 'quote', text: 'a\nb\nc', who: 'Lee' },
    ],
    ['<blockquote><img src="a.jpg"></blockquote>', image('a.jpg')],
    ['<p>In <cite>The Book</cite></p><footer>Foot</footer>', paragraph('In The Book'), paragraph('Foot')],
  ],
  images: [
    [
      '<figure class="wp-block-image size-large"><img src="a.jpg" alt="A crane" width="1024" height="683" class="wp-image-9" loading="lazy"/><figcaption class="wp-element-caption">The <em>crane</em></figcaption></figure>',
      image('a.jpg', { width: 1024, height: 683, alt: 'A crane', caption: 'The crane' }),
    ],
    [
      '<div class="wp-caption alignright" style="width:310px"><a href="full.JPG?x=1"><img src="a-300.jpg" alt="" width=300 height=200></a><p class="wp-caption-text">Old</p></div>',
      image('full.JPG?x=1', { alt: '', variants: [{ src: 'a-300.jpg', width: 300, height: 200 }], caption: 'Old' }),
    ],
    ['<p>Before <img src="a.jpg"> after</p>', paragraph('Before'), image('a.jpg'), paragraph('after')],
    ['<p><a href="/page"><img src="a.jpg" alt="A"></a></p>', image('a.jpg', { alt: 'A' })],
    [
      '<img src="a-600.jpg" srcset="a-300.jpg 300w,a-600.jpg 600w, https://x.example/w_900,c_fill/a.jpg 900w" sizes="1px">',
      image('a-600.jpg', {
        variants: [
          { src: 'a-300.jpg', width: 300 },
          { src: 'https://x.example/w_900,c_fill/a.jpg', width: 900 },
        ],
      }),
    ],
    ['<img srcset="a.jpg 1x, a2.jpg 2x" src="a.jpg">', image('a.jpg')],
    [
      '<img src="data:image/gif;base64,R0" data-src="a.jpg" data-srcset="b.jpg 900w" alt="A"><noscript><img src="a.jpg" alt="A"></noscript>',
      image('a.jpg', { alt: 'A', variants: [{ src: 'b.jpg', width: 900 }] }),
    ],
    [
      '<figure><img src="data:image/gif;base64,R0" class="lazy"><noscript><img src="a.jpg" alt="A"></noscript></figure>',
      image('a.jpg', { alt: 'A' }),
    ],
    ['<noscript><img src="a.jpg"></noscript><img class="lazy" src="blank.gif" data-lazy-src="a.jpg">', image('a.jpg')],
    [
      '<span data-picture data-alt="A"><span data-src="s.jpg"></span><span data-src="l.jpg" data-media="(min-width: 9px)"></span><noscript><img src="s.jpg"></noscript></span>',
      image('l.jpg', { alt: 'A' }),
    ],
    [
      '<picture><source srcset="a.webp 800w" type="image/webp"><img src="a.jpg" alt="A"></picture>',
      image('a.jpg', { alt: 'A', variants: [{ src: 'a.webp', width: 800 }] }),
    ],
    [
      '<img src="data:image/gif;base64,R0"><img alt="nothing"><img src="p.gif" width=1 height=1><noscript><img height="1" width="1" style="display:none" src="https://t.example/tr?id=1"></noscript>',
    ],
    ['<p>Hi <img src="https://s.w.org/1f600.svg" alt="😀" class="emoji">!</p>', paragraph('Hi 😀!')],
  ],
  galleries: [
    [
      '<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image"><img src="a.jpg" alt="A"><figcaption>a</figcaption></figure><figure class="wp-block-image"><img src="b.jpg"></figure><figcaption class="blocks-gallery-caption">All</figcaption></figure>',
      { type: 'gallery', items: [image('a.jpg', { alt: 'A', caption: 'a' }), image('b.jpg')], caption: 'All' },
    ],
    [
      '<div class="gallery gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon"><a href="a.jpg"><img src="a-150.jpg"></a></dt><dd class="wp-caption-text gallery-caption">a</dd></dl><br style="clear:both"><dl class="gallery-item"><dt><img src="b.jpg"></dt></dl></div>',
      { type: 'gallery', items: [image('a.jpg', { variants: [{ src: 'a-150.jpg' }], caption: 'a' }), image('b.jpg')] },
    ],
  ],
  tables: [
    [
      '<figure class="wp-block-table"><table><thead><tr><th>Year</th><th>Tons</th></tr></thead><tbody><tr><td>2025</td><td><b>9</b></td></tr></tbody></table><figcaption>Catch</figcaption></figure>',
      {
        type: 'table',
        rows: [
          ['Year', 'Tons'],
          ['2025', [{ text: '9', strong: true }]],
        ],
        headerRow: true,
        caption: 'Catch',
      },
    ],
    [
      '<table><caption>C</caption><tr><td></td><th>a</th></tr><tr><th>b</th><td>1</td></tr></table>',
      {
        type: 'table',
        rows: [
          ['', 'a'],
          ['b', '1'],
        ],
        headerRow: true,
        headerColumn: true,
        caption: 'C',
      },
    ],
    [
      '<table><tr><th colspan=2>a</th><th>b</th></tr><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>',
      {
        type: 'table',
        rows: [
          ['a', '', 'b'],
          ['c', 'd', 'e'],
          ['', 'f', 'g'],
        ],
        headerRow: true,
      },
    ],
    [
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d<br>e</td></tr></table>',
      {
        type: 'table',
        rows: [
          ['a', 'b'],
          ['c', 'd\ne'],
        ],
      },
    ],
    [
      '<table><tr><th>a</th><td>b <img src="x.jpg"></td></tr></table>',
      { type: 'table', rows: [['a', 'b']] },
      image('x.jpg'),
    ],
    [
      '<table><tr><td><h2>Layout</h2><p>a</p></td><td><table><tr><td>in</td><td>ner</td></tr></table></td></tr></table>',
      heading(2, 'Layout'),
      paragraph('a'),
      { type: 'table', rows: [['in', 'ner']] },
    ],
    [
      '<table><tr><td>one cell</td></tr></table><table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
      paragraph('one cell'),
      paragraph('a'),
      paragraph('b'),
    ],
    [
      '<table><tr><td>a</td><td colspan="9999999">b</td></tr></table><table></table>',
      { type: 'table', rows: [['a', 'b']] },
    ],
  ],
  'embeds, players and files': [
    [
      '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe title="The film" src="https://www.youtube.com/embed/x1?feature=oembed" allowfullscreen></iframe></div><figcaption>See it</figcaption></figure>',
      link('The film', 'https://www.youtube.com/watch?v=x1'),
      paragraph('See it'),
    ],
    [
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.video.example/watch?v=7\n</div></figure>',
      link('www.video.example/watch', 'https://www.video.example/watch?v=7'),
    ],
    [
      '<iframe src="https://player.vimeo.com/video/7?h=1"></iframe><iframe src="https://www.youtube-nocookie.com/embed/videoseries?list=a"></iframe>',
      link('vimeo.com/7', 'https://vimeo.com/7'),
      link('www.youtube-nocookie.com/embed/videoseries', 'https://www.youtube-nocookie.com/embed/videoseries?list=a'),
    ],
    [
      '<iframe src="https://maps.example/K%C3%B6ln/%E2%80%AE?pb=1"></iframe><iframe src="http://a.example/"></iframe>',
      link('maps.example/Köln/%E2%80%AE', 'https://maps.example/K%C3%B6ln/%E2%80%AE?pb=1'),
      link('http://a.example/', 'http://a.example/'),
    ],
    [
      '<iframe data-src="//maps.example/m?q=1" src="about:blank"></iframe><p>after</p>',
      link('maps.example/m', '//maps.example/m?q=1'),
      paragraph('after'),
    ],
    [
      '<figure class="wp-block-video"><video controls poster="p.jpg" src="v.mp4"></video><figcaption>Film</figcaption></figure>',
      { type: 'video', src: 'v.mp4', poster: 'p.jpg', caption: 'Film' },
    ],
    [
      '<div class="wp-video"><video width="640"><source type="video/mp4; codecs=x" src="v.mp4"><a href="v.mp4">v.mp4</a></video></div>',
      { type: 'video', src: 'v.mp4', mediaType: 'video/mp4' },
    ],
    ['<figure class="wp-block-audio"><audio controls src="a.mp3"></audio></figure>', { type: 'audio', src: 'a.mp3' }],
    [
      '<div class="wp-block-file"><object class="wp-block-file__embed" data="r.pdf" type="application/pdf"></object><a id="f" href="r.pdf">The <em>report</em></a><a href="r.pdf" class="wp-block-file__button" download>Download</a></div>',
      { type: 'file', src: 'r.pdf', title: 'The report' },
    ],
  ],
  'lines, code, terms and details': [
    ['a<hr class="wp-block-separator">b', paragraph('a'), { type: 'divider' }, paragraph('b')],
    [
      '<pre class="wp-block-code"><code>a\n  b</code></pre><pre>x\n\ny</pre>',
      paragraphOf({ text: 'a\n  b', code: true }),
      paragraph('x\n\ny'),
    ],
    [
      '<dl><dt>Staff</dt><dd>800</dd><dt>42 %</dt><dd>of them part-time</dd><div><dt>Quay</dt><dd>Where ships lie</dd></div><dt>Alone</dt></dl>',
      { type: 'fact', number: '800', label: 'Staff' },
      { type: 'fact', number: '42 %', label: 'of them part-time' },
      paragraph({ text: 'Quay', strong: true }, '\nWhere ships lie'),
      paragraph('Alone'),
    ],
    ['<details class="wp-block-details"><summary>More</summary><p>a</p></details>', heading(3, 'More'), paragraph('a')],
  ],
  'what is dropped': [
    [
      'a<script>alert("<p>x</p>")</script>b<style>p{}</style><template><p>c</p></template><noscript>d</noscript><!-- e > f --><svg><path d="x"/></svg>g',
      paragraph('abg'),
    ],
    [
      '<p hidden>a</p><p style="color:red; display: none">b</p><span class="screen-reader-text">c</span><div style="visibility:hidden">d</div>e',
      paragraph('e'),
    ],
    ['<nav><a href="/">Home</a></nav><div class="sharedaddy sd-sharing-enabled">Share</div>e', paragraph('e')],
  ],
  shortcodes: [
    ['[vc_row css=".vc_custom{x:y}"][vc_column]<p>a</p>[/vc_column][/vc_row]', paragraph('a')],
    ['<p>[dropcap]O[/dropcap]nce [at] home […] [&#8230;] [sic]</p>', paragraph('Once [at] home […] […] [sic]')],
    ['[caption id="x" width="9"]<img src="a.jpg"> Words[/caption]', image('a.jpg'), paragraph('Words')],
  ],
};

describe('htmlToBlocks', () => {
  for (const [what, rows] of Object.entries(table)) {
    describe(`makes blocks of ${what}`, () => {
      for (const [html, ...blocks] of rows) {
        it(html.replace(/\s+/g, ' ').slice(0, 90), () => {
          const result = blocksOf(html);
          expect(result.blocks).to.deep.equal(blocks);
          expect(result.lost).to.deep.equal([]);
        });
      }
    });
  }

  it('tells what was lost', () => {
    const lost = (html: string): readonly string[] => blocksOf(html).lost;
    expect(lost('<form><input name=a><button>Go</button></form>')).to.deep.equal(['form']);
    expect(lost('<textarea>a</textarea><select><option>b</select>')).to.deep.equal(['textarea', 'select']);
    expect(lost('<p>[gallery ids="1,2"]</p>')).to.deep.equal(['[gallery]']);
    expect(lost('<s>9 €</s> 8 €')).to.deep.equal(['s']);
    expect(lost('<svg><text>800 tons</text></svg>')).to.deep.equal(['svg']);
    expect(lost('<iframe srcdoc="<p>x</p>"></iframe><video></video>')).to.deep.equal(['iframe', 'video']);
  });
});
