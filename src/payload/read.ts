import { isTooDeep } from './depth.js';
import type { Problem, ProblemCode } from './problems.js';
import { body } from './reading/blocks.js';
import { embargo } from './reading/embargo.js';
import { legal, noLegal } from './reading/legal.js';
import { media } from './reading/media.js';
import { abouts, contacts, organizations } from './reading/people.js';
import { Place } from './reading/place.js';
import { empty, freeze, isRecord, list, listLimit, object, type Reader } from './reading/shapes.js';
import { date, language, link, number, oneOf, source, text } from './reading/values.js';
import type {
  Correction,
  EventDetails,
  Organization,
  Portal,
  Regulatory,
  Related,
  Release,
  Security,
  Series,
  Translation,
} from './release.js';

/** How a payload is read. */
export interface ReadOptions {
  /** Address of the payload, to which relative addresses in it are resolved. Without it they stay as they are. */
  readonly base?: string | undefined;
}

/** What reading gives. */
export interface ReadResult {
  /** The release, frozen; null where there is no headline, or no payload at all. */
  readonly release: Release | null;
  /** Everything that is wrong in the payload, in the order in which it was met. */
  readonly problems: readonly Problem[];
}

/** How many list entries of a payload are read in all. */
const entryLimit = 100_000;

/** What only authors write. */
interface Shorts {
  readonly $schema?: unknown;
  readonly organization?: readonly Organization[];
}

const releaseLanguage: Reader<string> = (value, at) => (at.reading.language = language(value, at) as string);

/** Whatever version is written, it is read as this one. */
const version: Reader<number> = (value, at) => {
  if (Number(value) !== 1) at.problem(Number(value) > 1 ? 'newer-version' : 'unknown-value', '1', 'warning');
  return 1;
};

const labels: Reader<Readonly<Record<string, string>>> = (value, at) => {
  if (!isRecord(value)) return at.problem('wrong-type', 'object');
  // No label is ever found by the name of a property that every object has.
  const read = Object.create(null) as Record<string, string>;
  for (const [name, label] of Object.entries(value).slice(0, listLimit)) {
    if (typeof label !== 'string') at.in(name).problem('wrong-type', 'text');
    else if (name !== '__proto__') read[name] = label;
  }
  return read;
};

/** Read in this order: country names need the language, blocks the press material. */
const root = object<Release & Shorts>(
  {
    $schema: () => undefined,
    version,
    language: releaseLanguage,
    kind: oneOf('press-release', 'interview', 'statement', 'event', 'job', 'ad-hoc'),
    id: text,
    translations: list(
      object<Translation>({ language, url: link, src: source }, { all: ['language'], any: ['url', 'src'] }),
    ),
    url: link,
    portal: object<Portal>({ name: text, url: link }, { all: ['name'], short: 'name' }),
    headline: text,
    kicker: text,
    subheadline: text,
    summary: text,
    place: text,
    published: date,
    updated: date,
    dateline: text,
    embargo,
    status: oneOf('usable', 'withheld', 'canceled'),
    statusNote: text,
    corrections: list(object<Correction>({ date, text }, { all: ['text'], short: 'text' })),
    replaces: link,
    replacedBy: link,
    organization: organizations,
    organizations,
    contacts,
    media,
    body,
    about: abouts,
    event: object<EventDetails>({ start: date, end: date, place: text, url: link }),
    regulatory: object<Regulatory>({ regime: text, notifier: text, disclosedAt: date }),
    securities: list(object<Security>({ isin: text, wkn: text, ticker: text, mic: text, lei: text })),
    legal,
    keywords: list(text),
    related: list(object<Related>({ title: text, url: link }, { all: ['title', 'url'] })),
    series: object<Series>(
      { name: text, position: number(), total: number(), url: link },
      { all: ['name'], short: 'name' },
    ),
    labels,
  },
  {
    defaults: {
      version: 1,
      kind: 'press-release',
      translations: empty,
      status: 'usable',
      corrections: empty,
      organizations: empty,
      contacts: empty,
      body: empty,
      about: empty,
      media: empty,
      securities: empty,
      legal: noLegal,
      keywords: empty,
      related: empty,
      labels: Object.create(null) as Release['labels'],
    },
  },
);

/**
 * Reads a payload, whatever it is. Wrong fields are dropped, unknown ones ignored, short forms written out, addresses resolved and
 * checked; the result is frozen. Nothing in a payload makes it throw. Lists are read up to 1000 entries.
 */
export function readRelease(input: unknown, { base }: ReadOptions = {}): ReadResult {
  const problems: Problem[] = [];
  const at = new Place({ problems, base, ids: new Set(), media: new Set(), room: entryLimit, nesting: 0 });
  let release: Release | null = null;
  try {
    release = read(input, at);
  } catch {
    // No JSON leads here, but an object with a getter or a proxy can throw at any touch.
    at.problem('not-an-object');
  }
  return freeze({ release, problems });
}

function read(input: unknown, at: Place): Release | null {
  if (!isRecord(input)) return fail(at, 'not-an-object');
  if (isTooDeep(input)) return fail(at, 'too-deep');
  const read = root(input, at);
  if (!read?.headline) return fail(at.in('headline'), 'missing-headline');
  const { organization = empty, ...release } = read;
  return { ...release, organizations: [...organization, ...release.organizations].slice(0, listLimit) };
}

function fail(at: Place, code: ProblemCode): null {
  at.problem(code);
  return null;
}
