import { isTooDeep } from './depth.js';
import type { Problem } from './problems.js';
import { body } from './reading/blocks.js';
import { embargo } from './reading/embargo.js';
import { legal } from './reading/legal.js';
import { media } from './reading/media.js';
import { abouts, contacts, organizations } from './reading/people.js';
import { placeIn, type Place } from './reading/place.js';
import { each, empty, freeze, isRecord, list, object, type Reader } from './reading/shapes.js';
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
  Status,
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

/** Whatever version is written, it is read as this one. */
const version: Reader<number> = (value, at) =>
  value === 1 ? value : at.problem(Number(value) > 1 ? 'newer-version' : 'unknown-value', '1', 'warning');

/** In doubt a release is not to be used: what is no status of ours counts as withheld. */
const status: Reader<Status> = (value, at) => {
  const written = typeof value === 'string' ? value.trim().toLowerCase() : '?';
  if (!written) return undefined;
  const read = written === 'usable' ? written : written.startsWith('cancel') ? 'canceled' : 'withheld';
  if (read !== value) at.problem('unknown-value', read, 'warning');
  return read;
};

const labels: Reader<Release['labels']> = (value, at) => {
  if (!isRecord(value)) return at.problem('wrong-type', 'object');
  const isLabel = ([name, label]: readonly [string, unknown]): unknown =>
    typeof label === 'string' || at.in(name).problem('wrong-type', 'text');
  return Object.fromEntries(Object.entries(value).filter(isLabel)) as Release['labels'];
};

/** Read in this order: country names need the language, blocks the press material. */
const root = object<Release & Shorts>(
  {
    $schema: () => undefined,
    version,
    language: (value, at) => (at.reading.language = language(value, at)),
    kind: oneOf('press-release', 'interview', 'statement', 'event', 'job', 'ad-hoc'),
    ...each('id headline kicker subheadline summary place dateline statusNote', text),
    ...each('published updated', date),
    ...each('url replaces replacedBy', link),
    translations: list(object<Translation>({ language, url: link, src: source }, 'language url|src')),
    portal: object<Portal>({ name: text, url: link }, 'name'),
    embargo,
    status,
    corrections: list(object<Correction>({ text, date }, 'text')),
    ...each('organization organizations', organizations),
    contacts,
    media,
    body,
    about: abouts,
    event: object<EventDetails>({ ...each('start end', date), place: text, url: link }),
    regulatory: object<Regulatory>({ ...each('regime notifier', text), disclosedAt: date }),
    securities: list(object<Security>(each('isin wkn ticker mic lei', text))),
    legal,
    keywords: list(text),
    related: list(object<Related>({ title: text, url: link }, 'title url')),
    series: object<Series>({ name: text, ...each('position total', number), url: link }, 'name'),
    labels,
  },
  '',
  {
    version: 1,
    kind: 'press-release',
    status: 'usable',
    legal: { statements: empty },
    labels: {},
    ...each('translations corrections organizations contacts body about media securities keywords related', empty),
  },
);

/**
 * Reads a payload, whatever it is. Wrong fields are dropped, unknown ones ignored, short forms written out, addresses resolved and
 * checked; the result is frozen. Nothing in a payload makes it throw. Lists are read up to 1000 entries.
 */
export function readRelease(input: unknown, { base }: ReadOptions = {}): ReadResult {
  const problems: Problem[] = [];
  const at = placeIn({ problems, base, ids: new Set(), room: entryLimit });
  let release: Release | undefined;
  try {
    release = read(input, at);
  } catch {
    // No JSON leads here, but an object with a getter or a proxy can throw at any touch.
    at.problem('not-an-object');
  }
  return freeze({ release: release ?? null, problems });
}

function read(input: unknown, at: Place): Release | undefined {
  if (!isRecord(input)) return at.problem('not-an-object');
  if (isTooDeep(input)) return at.problem('too-deep');
  const { organization = empty, ...release } = root(input, at) as Release & Shorts;
  if (!release.headline) return at.in('headline').problem('missing-headline');
  return { ...release, organizations: [...organization, ...release.organizations] };
}
