import { expect } from '@open-wc/testing';
import { itHoldsTexts } from './corpus.js';
import { everyBody } from './everywhere.js';
import { cheatsheet, purifyInputs } from './lists/purify.js';
import { marked, sanitizerInputs } from './lists/sanitizer.js';
import { show } from './show.js';

const svg = 'http://www.w3.org/2000/svg';

/** The names of all properties of an object, inherited ones too. */
function namesIn(object: object): readonly string[] {
  const names: string[] = [];
  for (const name in object) names.push(name);
  return names;
}

describe('hostile HTML in every field', function () {
  this.timeout(100_000);
  itHoldsTexts('DOMPurify’s list', purifyInputs);
  itHoldsTexts('HTML5 Security Cheatsheet', cheatsheet);
  itHoldsTexts('own list for sanitizers', sanitizerInputs);

  // Chromium 156 never came back from about thirty of them, in the way in which HTML was parsed first.
  const known = [window, document, document.createElement('video'), document.createElementNS(svg, 'svg')].flatMap(
    namesIn,
  );
  const handlers = [...new Set([...known, 'onbegin', 'onend', 'onfinish', 'onbounce', 'onstart'])].filter((name) =>
    /^on/.test(name),
  );
  itHoldsTexts(
    'every handler that this browser knows',
    handlers.map((name) => `<p ${name}=alert(1)>x</p>`),
  );

  it('lets nothing through that the source’s elements have of their own', async () => {
    const { strangers } = await show(marked.map(everyBody));
    expect(strangers).to.deep.equal([]);
  });
});
