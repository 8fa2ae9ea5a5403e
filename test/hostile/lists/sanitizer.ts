/**
 * HTML for sanitizers, in place of the inputs of the Web Platform Tests, which no npm package carries, and of what was found since the
 * list in `purify-vectors` was made: a list of our own, not a copy. What the names of the groups say is what each tries.
 *
 * @see https://wicg.github.io/sanitizer-api/
 */

const run = 'alert(1)';

/** Each handler on an element that can have it, and on one that cannot. */
const handlers = [
  ...[
    'load',
    'error',
    'click',
    'focus',
    'toggle',
    'beforetoggle',
    'pointerrawupdate',
    'animationstart',
    'transitionrun',
    'begin',
  ],
  ...[
    'wheel',
    'scrollend',
    'beforematch',
    'contentvisibilityautostatechange',
    'securitypolicyviolation',
    'slotchange',
    'cuechange',
  ],
  ...[
    'formdata',
    'beforeinput',
    'paste',
    'dragstart',
    'auxclick',
    'selectionchange',
    'canplay',
    'message',
    'hashchange',
    'unknown',
  ],
].flatMap((name) => [
  `<p on${name}=${run}>x</p>`,
  `<img src=x ON${name.toUpperCase()}="${run}">`,
  `<svg on${name}=${run}><circle/on${name}=${run}></svg>`,
]);

const elements = [
  `<script>${run}</script>`,
  `<script src=//evil.example/x.js></script>`,
  `<SCRIPT/x>${run}</SCRIPT x>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:,${run}"/></svg>`,
  `<math><script>${run}</script></math>`,
  `<template><script>${run}</script></template><template><img src=x onerror=${run}></template>`,
  `<div><template shadowrootmode=open><img src=x onerror=${run}></template></div>`,
  `<iframe src=javascript:${run}></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src=//evil.example></iframe>`,
  `<frameset><frame src=javascript:${run}></frameset>`,
  `<object data=javascript:${run}></object>`,
  `<object data=//evil.example/x><param name=movie value=//evil.example/y></object>`,
  `<embed src=javascript:${run}>`,
  `<portal src=//evil.example></portal>`,
  `<fencedframe src=//evil.example></fencedframe>`,
  `<base href=//evil.example/><img src=x>`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<link rel=prefetch href=//evil.example/><link rel=preload as=image href=//evil.example/x.png>`,
  `<link rel=dns-prefetch href=//evil.example/><link rel=modulepreload href=//evil.example/x.js>`,
  `<meta http-equiv=refresh content="0;url=//evil.example">`,
  `<meta http-equiv=set-cookie content=a=b>`,
  `<style>@import "//evil.example/x.css";body{background:url(//evil.example/y.png)}</style>`,
  `<style>*{display:none!important}</style>`,
  `<p style="background:url(//evil.example/x.png);position:fixed;inset:0">x</p>`,
  `<form action=javascript:${run}><button>x</button></form><button form=f formaction=javascript:${run}>y</button>`,
  `<input autofocus onfocus=${run}><select autofocus onfocus=${run}></select><textarea autofocus onfocus=${run}></textarea>`,
  `<details open ontoggle=${run}><summary>x</summary></details>`,
  `<dialog open onclose=${run}>x</dialog><div popover id=p onbeforetoggle=${run}>y</div><button popovertarget=p>z</button>`,
  `<button commandfor=d command=show-modal>x</button><dialog id=d onclose=${run}></dialog>`,
  `<marquee onstart=${run}>x</marquee><blink>y</blink><bgsound src=//evil.example/x.mid>`,
  `<video src=//evil.example/x.mp4 poster=//evil.example/y.png onloadstart=${run}><source src=//evil.example/z.webm></video>`,
  `<audio src=//evil.example/x.mp3 autoplay onerror=${run}></audio><track src=//evil.example/x.vtt>`,
  `<picture><source srcset=//evil.example/x.png><img src=x srcset="//evil.example/y.png 2x"></picture>`,
  `<img src=//evil.example/x.png><input type=image src=//evil.example/y.png><table background=//evil.example/z.png></table>`,
  `<a href=javascript:${run}>x</a><area href=javascript:${run}><a href=x ping=//evil.example>y</a>`,
  `<svg><a href=javascript:${run}><text y=9>x</text></a><a xlink:href=javascript:${run}><text y=9>y</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${run} />#x"/><image href=//evil.example/x.png /></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s /><set attributeName=href to=javascript:${run} onbegin=${run} /></svg>`,
  `<svg><foreignObject><img src=x onerror=${run}></foreignObject><style>@import "//evil.example/x.css"</style></svg>`,
  `<math href=javascript:${run}>x</math><math><maction actiontype=statusline#x xlink:href=javascript:${run}>y</maction></math>`,
  `<x-y onclick=${run} is=z>x</x-y><p is=x-y>y</p><press-release src=//evil.example/x.json></press-release>`,
  `<script type=application/json>{"headline":"x"}</script><script type=importmap>{}</script><script type=speculationrules>{}</script>`,
];

/** What one parser takes for text and the next for markup. */
const mutations = [
  ...[
    'style',
    'title',
    'textarea',
    'xmp',
    'noscript',
    'noembed',
    'noframes',
    'iframe',
    'template',
    'plaintext',
    'select',
  ].flatMap((name) => [
    `<${name}><!--</${name}><img src=x onerror=${run}>-->`,
    `<svg><${name}><img src="</${name}><img src=x onerror=${run}>">`,
    `<math><mtext><table><mglyph><${name}><!--</${name}><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
    `<form><math><mtext></form><form><mglyph><${name}></math><img src=x onerror=${run}>`,
    `<p id="</${name}><img src=x onerror=${run}>">x</p>`,
  ]),
  `<!--><img src=x onerror=${run}>-->`,
  `<!--->${run}<img src=x onerror=${run}>-->`,
  `<!--a--!><img src=x onerror=${run}>-->`,
  `<?xml version="1.0"?><img src=x onerror=${run}><?php x ?>`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<svg><![CDATA[</svg><img src=x onerror=${run}>]]>`,
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${run}></annotation-xml></math>`,
  `<table><td><svg><desc><td></desc><img src=x onerror=${run}></table>`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&amp;lt;img src=x onerror=${run}&amp;gt;`,
  `<img src=x onerror="&#97;lert(1)"><a href="&#x6A;avascript&colon;${run}">x</a>`,
  `<img\u0000src=x onerror=${run}><i\u0000mg src=x onerror=${run}>`,
  `<img/src=x/onerror=${run}/><img\u000Csrc=x\u000Conerror=${run}>`,
  `<img src=x onerror=${run}`,
  `<<img src=x onerror=${run}>><</p></x/><img """><img src=x onerror=${run}>">`,
  `${'<b>'.repeat(600)}<img src=x onerror=${run}>${'</b>'.repeat(600)}`,
  `${'<div>'.repeat(600)}<img src=x onerror=${run}>`,
];

/** Names that take the place of what scripts rely on. */
const clobbering = [
  'attributes',
  'body',
  'children',
  'createElement',
  'parentNode',
  'getElementById',
  'shadowRoot',
  'renderRoot',
].flatMap((name) => [
  `<form id=${name}><input name=attributes><input name=${name}><img name=${name} src=x onerror=${run}></form>`,
  `<a id=${name}></a><a id=${name} name=href href="clobber:x"></a><img id=__proto__ name=constructor>`,
]);

/** Inputs as they are: some execute, some request, some only break what stands around them. */
export const sanitizerInputs = [...handlers, ...elements, ...mutations, ...clobbering];

/** A mark in everything that an element of a source can have of its own; none may come through. */
export const marked = [
  '<p id=mark class=mark title=mark style="--mark:mark" name=mark slot=mark part=mark data-x=mark aria-label=mark lang=x-mark>x</p>',
  '<h2 id=mark class=mark>x</h2><ul id=mark><li class=mark value=3>x</li></ul><table id=mark border=1><tr><td class=mark>x</td></tr></table>',
  '<a id=mark name=mark href=https://good.example/ target=mark rel=mark download=mark class=mark title=mark>x</a>',
  '<img id=mark src=https://good.example/x.png class=mark usemark=mark longdesc=mark><blockquote cite=mark id=mark>x</blockquote>',
];
