import html5lib from '@mixmark-io/domino/test/html5lib-tests.json';
import { itHoldsTexts } from './corpus.js';

const script = '<img src=x onerror=alert(1)>';

/** The parser's tests run nothing by themselves: a script follows each, after all that it may have left open. */
const armed = (input: string): string =>
  // Nothing ends `<plaintext>`.
  /<plaintext/i.test(input)
    ? script + input
    : `${input}-->'">]]></script></style></title></textarea></xmp></noscript></select></svg></math></template>${script}`;

describe('HTML that is hard to parse, in every field', function () {
  this.timeout(100_000);
  const inputs = [...new Set(Object.values(html5lib).flatMap((file) => file.map(({ data }) => data)))];
  const endless = inputs.filter((input) => /<plaintext/i.test(input));
  const others = inputs.filter((input) => !endless.includes(input));
  itHoldsTexts('html5lib’s tree construction', others.map(armed), 8);
  itHoldsTexts('html5lib’s tree construction, without an end', endless.map(armed));
});
