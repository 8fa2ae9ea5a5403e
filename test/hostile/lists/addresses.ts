/**
 * Addresses, in place of the WHATWG's `urltestdata`, which no npm package carries: a list of our own, not a copy. Two grids, each of a
 * beginning and an ending that a parser of addresses can stumble over: one of scripts, one of hosts, and a list of the schemes and
 * forms that are neither.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */

/** Every C0 control and space is taken off the start, and tabs and line ends out of the middle. */
const controls = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code));

const schemes = [
  ...['\t', '\n', '\r', '\r\n', '\t\n\t'].flatMap((gap) => [
    `java${gap}script:`,
    `${gap}javascript${gap}:`,
    Array.from('javascript:').join(gap),
  ]),
  ...['JAVASCRIPT:', 'jAvAsCrIpT:', 'javascript://', 'javascript:%0A', 'javascript:/*', '\u0001 \tJavaScript:'],
  ...[
    '\u00A0javascript:',
    '\uFEFFjavascript:',
    '\u2028javascript:',
    '\u3000javascript:',
    '\u200Bjavascript:',
    'javascrıpt:',
  ],
  ...[
    'javaſcript:',
    'ｊavascript:',
    'java\u00ADscript:',
    'java\u0000script:',
    'javascript\u0000:',
    'javascript&colon;',
    'javascript%3A',
  ],
  ...[
    '&#106;avascript:',
    '\\u006Aavascript:',
    '%6Aavascript:',
    '%09javascript:',
    'x:javascript:',
    'view-source:javascript:',
  ],
  ...[
    'feed:javascript:',
    'jar:javascript:',
    'blob:javascript:',
    'https:javascript:',
    './javascript:',
    '?javascript:',
    '#javascript:',
  ],
];

const scripts = ['alert(1)', '\nalert(1)//', '//\u2028alert(1)', '//%0Aalert%281%29//@good.example/'];

/** What a script can be hidden behind. */
export const scriptAddresses = [
  ...controls.map((control) => `${control}javascript:alert(1)`),
  ...schemes.flatMap((scheme) => scripts.map((script) => scheme + script)),
];

const hostStarts = ['', 'http:', 'HTTPS:/', '//', 'https://', 'https:\\\\', '/\\', '\t//', ' h\nttps:///'];

const hosts = [
  ...[
    'evil.example',
    'evil.example/',
    'evil.example.',
    '.evil.example',
    'evil..example',
    'EVIL.example',
    'evil.example?',
    'evil.example#',
  ],
  ...[
    'user@evil.example',
    'user:password@evil.example',
    ':@evil.example',
    '@evil.example',
    'good.example@evil.example',
  ],
  ...[
    'good.example%40evil.example',
    'good.example\\@evil.example',
    'good.example#@evil.example',
    'a@b@evil.example',
    '%75ser@evil.example',
  ],
  ...[
    'evil.example:80',
    'evil.example:',
    'evil.example:0',
    'evil.example:65536',
    'evil.example:8a',
    'evil.example:\t443',
  ],
  ...[
    '[::1]',
    '[::1',
    '[::ffff:127.0.0.1]',
    '[v1.x]',
    '127.1',
    '0x7f.1',
    '0177.0.0.01',
    '2130706433',
    '256.256.256.256',
    '1.2.3.4.5',
  ],
  ...[
    '%65vil.example',
    'evil%2eexample',
    'evil%00.example',
    'evil%2F.example',
    'evil。example',
    'ｅｖｉｌ.example',
    'ev\u00ADil.example',
  ],
  ...[
    'xn--n3h.example',
    'xn--',
    'faß.example',
    'bücher.example',
    '☃.example',
    'a b.example',
    'a\tb.example',
    'a<b.example',
    'a|b.example',
  ],
  ...[
    'evil.example/../..',
    'evil.example/%2e%2E/x',
    'evil.example/a\\b',
    'evil.example/?x#y z',
    'evil.example/\uD800',
    'evil.example/\u0000',
  ],
  ...[
    'evil.example/"><img src=x onerror=alert(1)>',
    "evil.example/'onmouseover='alert(1)",
    'evil.example/`',
    'evil.example/%',
    'evil.example/%zz',
  ],
  ...['', '/', '..', '.', '?', '#', '%', ':', ':80', ' ', '\\'],
];

/** What a host can be hidden behind, and what breaks off. */
export const hostAddresses = hostStarts.flatMap((start) => hosts.map((host) => start + host));

/** Neither a script nor a host. */
export const otherAddresses = [
  ...[
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'DATA:,x',
    'data:;base64,PHN2Zz4=',
  ],
  ...[
    'vbscript:msgbox(1)',
    'livescript:alert(1)',
    'mocha:alert(1)',
    'about:blank',
    'about:srcdoc',
    'blob:https://evil.example/1',
  ],
  ...[
    'filesystem:https://evil.example/temporary/x',
    'file:///etc/hosts',
    'file:x',
    'file://server/share',
    'FiLe:\\\\server\\share',
  ],
  ...[
    'ftp://evil.example/',
    'ws://evil.example/',
    'wss://evil.example/',
    'chrome://settings',
    'resource://x',
    'moz-icon://x',
  ],
  ...[
    'intent://x#Intent;scheme=https;end',
    'android-app://x',
    'ms-settings:',
    'ms-msdt:x',
    'search-ms:x',
    'sms:+15550100',
    'sip:a@b.example',
  ],
  ...[
    'facetime:+15550100',
    'skype:x?call',
    'magnet:?x',
    'steam://run/1',
    'ssh://evil.example',
    'ldap://evil.example',
    'urn:x:y',
    'cid:x',
  ],
  ...[
    'mailto:',
    'mailto:ann',
    'mailto:ann@press.example',
    'MAILTO:ann@press.example',
    'mailto:ann@press.example?bcc=all@evil.example',
  ],
  ...[
    'mailto:ann@press.example?subject=a&body=b&attach=/etc/hosts',
    'mailto:?to=ann@press.example',
    'mailto://ann@press.example',
  ],
  ...[
    'mailto:a@b.example,c@d.example',
    'mailto:a@b.example%2Cc@d.example',
    'mailto:a@b.example;c@d.example',
    'mailto:a%0D%0ABcc:x@y.example',
  ],
  ...[
    'mailto:a@b.example%3Fbcc=c@d.example',
    'mailto:a@b.example#c',
    'mailto:<a@b.example>',
    'mailto:"a b"@c.example',
    'mailto:ä@ö.example',
  ],
  ...[
    'tel:+15550100',
    'tel:555-0100',
    'tel:(555) 0100',
    'TEL:+1 555 0100',
    'tel:',
    'tel:+',
    'tel:*#06#',
    'tel:*21*5550100#',
    'tel:%2A%2306%23',
  ],
  ...[
    'tel:5550100#31#',
    'tel:5550100,,1',
    'tel:5550100;ext=1',
    'tel:5550100;phone-context=x',
    'tel:5550100w1',
    'tel:٠١٢',
    'tel://5550100',
    'tel:１２',
  ],
  ...[
    'www.press.example',
    'press.example',
    'ann@press.example',
    'x.png',
    '/x.png',
    '//',
    '///',
    '\\x',
    'C:\\x',
    'c:/x',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    'http://',
    'https:',
    'http:x',
    'https://[',
    'https://]',
    'https://%',
    'https://\u0000',
    'https://\uFFFF',
    `https://${'a'.repeat(300)}.example/`,
  ],
];
