import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/press-release.js';
import { closeDirections } from '../../src/payload/reading/direction.js';
import type { PressRelease } from '../../src/press-release/press-release.js';
import { deepQueryAll } from '../helpers/text.js';
import { everyBody, everywhere } from './everywhere.js';
import { setPayload, show } from './show.js';

/** Halves of characters, in each place where they can stand. */
const halves = [
  '\uD800',
  '\uDC00',
  'a\uD83D',
  '\uDE00b',
  '\uDC00\uD800',
  'a\uDBFFb\uD800\uD800c',
  'https://a.example/\uD800#\uDC00',
];

/** Marks without end over and under a few letters. */
const zalgo = ['H', 'a', 'r', 'b', 'o', 'u', 'r'].map((letter) => letter + '\u030D\u0316\u0489'.repeat(60)).join('');

/**
 * What changes the direction of what follows: each override, embedding and isolate that is opened and never closed, a close that
 * nothing has opened, letters and marks of the other direction.
 */
const turning = [
  ...[
    '\u202Etxet',
    '\u202Dtext',
    '\u202Btext',
    '\u202Atext',
    '\u2066text',
    '\u2067text',
    '\u2068text',
    '\u2067\u202Etxet',
  ],
  ...[
    '\u2069\u202Etxet',
    '\u202C\u202Etxet',
    '\u2069\u2069\u202Btext',
    '\u200Ftext!',
    'שלום',
    'مرحبا 12',
    'text\u202E',
    '\u061Ctext',
  ],
];

describe('halves of characters and heaps of marks', function () {
  this.timeout(60_000);

  it('are shown in every field', async () => {
    const inputs = [...halves, zalgo, `${zalgo}@press.example`, `https://press.example/${zalgo}`];
    const payloads = inputs.flatMap((input) => [...everywhere(input), everyBody(input)]);
    const { strangers, thrown } = await show(payloads);
    console.log(`halves of characters and heaps of marks: ${inputs.length} inputs in ${payloads.length} payloads`);
    expect(strangers).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
  });
});

/** A character on the screen. */
interface Glyph {
  readonly character: string;
  readonly left: number;
}

/** The characters of an element's text from left to right, those of a value left out. */
function inSight(element: Element, value: string): string {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const glyphs: Glyph[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const ours = node.data.replaceAll(value, (hidden) => '\0'.repeat(hidden.length));
    for (let index = 0; index < ours.length; index += 1) {
      if (ours[index] === '\0') continue;
      const range = ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      // Between two directions WebKit begins with a box without a width.
      const box = Array.from(range.getClientRects()).find(({ width }) => width > 0);
      const character = node.data.charAt(index);
      if (box && character.trim()) glyphs.push({ character, left: box.left });
    }
  }
  return glyphs
    .sort((one, other) => one.left - other.left)
    .map(({ character }) => character)
    .join('');
}

/** A payload in which a value stands wherever one of our words or another value stands in the same line. */
const around = (value: string): Record<string, unknown> => ({
  ...{ headline: 'Harbour', language: 'en', id: value, portal: value, place: value, published: '2026-10-12' },
  embargo: { until: value },
  organizations: [
    { name: 'Works', phone: value, email: value, address: { street: value, postalCode: value, locality: value } },
  ],
  contacts: [
    {
      name: value,
      role: value,
      onBehalfOf: value,
      desk: value,
      organization: value,
      phone: value,
      mobile: value,
      hours: value,
    },
  ],
  body: [
    { type: 'quote', text: 'Yes.', who: value, role: 'Captain' },
    {
      type: 'paragraph',
      text: ['Read ', { text: value, href: 'https://press.example/' }, ' and ', { text: value, lang: 'he' }, '.'],
    },
    {
      type: 'interview',
      speakers: [{ name: value, role: 'Captain', organization: 'Works' }, 'Ann'],
      items: {
        question: 'Why?',
        answer: [
          { by: value, body: 'So.' },
          { by: 'Ann', body: 'Yes.' },
        ],
      },
    },
  ],
  legal: { notice: 'All rights reserved.', specimenCopyEmail: value },
});

/** Every line in which a value stands beside something else, by the names of the parts. */
const lines =
  '[part=bar], [part~=dateline], [part~=notice] strong, [part~=detail], [part~=address] p, [part~=person] p, [part~=organization] p, [part~=speaker], [part~=who], figcaption, p, [part~=legal-text]';

describe('text that turns the direction of writing', function () {
  this.timeout(60_000);

  for (const direction of ['ltr', 'rtl']) {
    it(`leaves our words, and other values, where they are: ${direction}`, async () => {
      const holder = await fixture(
        html`<div dir=${direction} style="inline-size: 2000px"><press-release></press-release></div>`,
      );
      const element = holder.querySelector('press-release') as PressRelease;
      const sights = async (value: string): Promise<readonly string[]> => {
        await setPayload(element, { ...around(value), language: direction === 'rtl' ? 'ar' : 'en' });
        // As it is read: with its marks closed.
        const shown = closeDirections(value);
        return deepQueryAll(element, lines).map((line) => inSight(line, shown));
      };
      // A value without a direction of its own, to which the words around it keep their order.
      const expected = await sights('+1 23');
      expect(expected.filter(Boolean).length).to.be.greaterThan(8);
      const moved: string[] = [];
      for (const value of turning) {
        const seen = await sights(value);
        seen.forEach((line, index) => {
          if (line !== expected[index]) moved.push(`${JSON.stringify(value)}: ${expected[index]} → ${line}`);
        });
      }
      expect(moved).to.deep.equal([]);
    });
  }
});
