import { expect } from '@open-wc/testing';
import { LoadError } from '../../../src/payload/loading/load-error.js';
import { parsePayload } from '../../../src/payload/loading/parse-payload.js';

function failure(text: string): readonly [code: string, problem: string | undefined] {
  try {
    parsePayload(text);
  } catch (error) {
    if (error instanceof LoadError) return [error.code, /^\w+-json/.exec(error.message)?.[0]];
    throw error;
  }
  throw new Error(`no failure: ${text}`);
}

describe('JSON that a CMS has changed', () => {
  for (const [how, text] of [
    ['curly quotation marks', '{ “headline”: “A bridge opens” }'],
    ['German ones', '{„headline“: „Die Brücke öffnet“}'],
    ['French ones', '{ «headline»: «Un pont» }'],
    ['entities for them', '{ &#8220;headline&#8221;: &#8220;A bridge opens&#8221; }'],
    ['named entities', '{&quot;headline&quot;:&quot;A&quot;}'],
    ['a paragraph around it', '<p>{ "headline": "A" }</p>'],
    ['a paragraph with curly quotation marks', '<p class="x">\n{ &#8222;headline&#8220;: &#8222;A&#8220; }</p>'],
    ['breaks between its lines', '{<br />\n"headline": "A",<br />\n"place": "B"<br />\n}'],
    ['breaks after its first line', '{ "headline": "A",<br/>\n"place": "B" }'],
    ['paragraphs between its lines', '{ "headline": "A",</p>\n<p>"place": "B" }'],
  ] as const) {
    it(`is recognised by ${how}`, () => {
      expect(failure(text)).to.deep.equal(['parse', 'filtered-json']);
    });
  }

  for (const [what, text] of [
    ['HTML in a string', '{"html":"<p>One,</p><br><p>Two</p>",}'],
    ['curly quotation marks in a string', '{"headline":"Sie sagte: „Ja“, „nein“",}'],
    ['entities in a string', '{"headline":"[&#8230;] {x &#8220;y&#8221;",}'],
    ['a missing end', '{"headline":"A"'],
    ['single quotation marks', "{'headline':'A'}"],
  ] as const) {
    it(`is not seen in ${what}`, () => {
      expect(failure(text)).to.deep.equal(['parse', 'broken-json']);
    });
  }

  it('is told from a page of HTML, and from nothing', () => {
    expect(failure('<!doctype html><p>x</p>')).to.deep.equal(['content-type', 'not-json']);
    expect(failure('<p>Not found</p>')).to.deep.equal(['content-type', 'not-json']);
    expect(failure(' ')).to.deep.equal(['empty', 'broken-json']);
  });

  it('is no matter where JSON is whole', () => {
    expect(parsePayload('{"headline":"<p>„A“, <br>"}')).to.deep.equal({ headline: '<p>„A“, <br>' });
  });
});
