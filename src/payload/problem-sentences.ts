import type { Problem } from './problems.js';
import { de } from './sentences/de.js';
import { en } from './sentences/en.js';
import type { Vocabulary } from './sentences/vocabulary.js';

const vocabularies = { en, de };

/** A language that problems are put into words in. */
export type SentenceLanguage = keyof typeof vocabularies;

/**
 * A problem in plain words, for whoever writes the release: where it is, what is wrong and what to do. Pages do not load this; tools
 * for authors do.
 */
export function problemSentence(problem: Problem, language: SentenceLanguage): string {
  const vocabulary = vocabularies[language];
  const where = placeInWords(problem.path, vocabulary);
  const what = vocabulary.sentences[problem.code](hintInWords(problem, vocabulary), problem);
  return where ? `${where}: ${what}` : what;
}

/** `/contacts/1/phone` as 'Contacts, no. 2, telephone number'. A name that is not ours stands in quotation marks. */
function placeInWords(path: string, vocabulary: Vocabulary): string {
  const words = path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? vocabulary.entry(Number(part) + 1) : fieldInWords(part, vocabulary)))
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was expected, and the fields named in a hint, have words of their own; all else stands as it is in the payload. */
function hintInWords({ code, hint = '' }: Problem, { expected }: Vocabulary): string {
  return code === 'wrong-type' && Object.hasOwn(expected, hint) ? expected[hint as keyof typeof expected] : hint;
}

function fieldInWords(name: string, { fields, quoted }: Vocabulary): string {
  return Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : quoted(name);
}
