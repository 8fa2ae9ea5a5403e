import type { RichText, TextRun } from '../release.js';
import { isRecord, list, object, type Reader } from './shapes.js';
import { flag, language, link, text, words } from './values.js';

const run = object<TextRun>(
  { text: words, strong: flag, em: flag, code: flag, sub: flag, sup: flag, href: link, lang: language },
  { all: ['text'] },
);
const runs = list<string | TextRun>((value, at) => (isRecord(value) ? run : words)(value, at));

/** A string, strings and marked runs, or one marked run. */
export const richText: Reader<RichText> = (value, at) => {
  if (typeof value !== 'object') return text(value, at);
  const read = runs(value, at);
  return read?.length ? read : undefined;
};
