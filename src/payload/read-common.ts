import { safeUrl, type UrlUse } from '../internal/safe-url.js';
import { isTooDeep } from './depth.js';
import type { Problem } from './problems.js';
import { body } from './reading/blocks.js';
import { embargo } from './reading/embargo.js';
import { legal } from './reading/legal.js';
import type { RareReaders } from './reading/rare.js';
import { abouts, contacts, organizations } from './reading/people.js';
import { placeIn, type Place, type Reading } from './reading/place.js';
import { each, empty, freeze, isRecord, list, object, type Fields, type Reader } from './reading/shapes.js';
import { date, language, link, oneOf, page, text, withoutLooseMarks } from './reading/values.js';
import type { Organization, Portal, Release, Status } from './release.js';

/** How a payload is read. */
export interface CommonOptions {
  /** Address of the payload, to which relative addresses in it are resolved. */
  readonly base?: string | undefined;
  /** Checks an address and resolves it. */
  readonly checkUrl?: (written: string, use: UrlUse, base: string | undefined) => string | undefined;
  /** Readers of what is not common. */
  readonly rare?: RareReaders | undefined;
}

/** What reading gives. */
export interface ReadResult {
  /** The release, frozen; null where there is no headline, or no payload at all. */
  readonly release: Release | null;
  /** Everything that is wrong in the payload, in the order in which it was met. */
  readonly problems: readonly Problem[];
}

interface CommonResult extends ReadResult {
  /** Whether there was something that the rare readers may know, and they were not there. */
  readonly isPartial: boolean;
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
  const read = Object.entries(value as Record<string, string>).filter(isLabel);
  return Object.fromEntries(read.map(([name, label]) => [name, withoutLooseMarks(label, at)]));
};

const common = {
  kind: oneOf('press-release', 'interview', 'statement', 'event', 'job', 'ad-hoc'),
  ...each('id headline kicker subheadline summary place dateline statusNote', text),
  ...each('published updated', date),
  ...each('url replaces replacedBy', page),
  portal: object<Portal>({ name: text, url: link }, 'name'),
  embargo,
  status,
  ...each('organization organizations', organizations),
  contacts,
  body,
  about: abouts,
  legal,
  keywords: list(text),
  labels,
};

const defaults: Partial<Release> = {
  version: 1,
  kind: 'press-release',
  status: 'usable',
  legal: { statements: empty },
  labels: {},
  ...each('translations corrections organizations contacts body about media securities keywords related', empty),
};

/** Read in this order: country names need the language, blocks the press material. */
function root(rare: RareReaders | undefined): Reader<Release & Shorts> {
  const fields = {
    $schema: () => undefined,
    version,
    language: ((value, at) => (at.reading.language = language(value, at))) as Reader<string>,
    ...rare?.fields,
    ...common,
  };
  return object(fields as unknown as Fields<Release & Shorts>, '', defaults);
}

/**
 * Reads what most payloads hold, and with the rare readers all that a release can hold. Wrong fields are dropped, unknown ones ignored,
 * short forms written out, addresses resolved and checked; the result is frozen. Nothing in a payload makes it throw. Lists are read up
 * to 1000 entries.
 */
export function readCommon(input: unknown, { base, checkUrl = safeUrl, rare }: CommonOptions = {}): CommonResult {
  const problems: Problem[] = [];
  let isPartial = false;
  const reading: Reading = {
    problems,
    checkUrl: (written, use) => checkUrl(written, use, base),
    askRare() {
      isPartial ||= !rare;
      return rare;
    },
    ids: new Set(),
    room: entryLimit,
  };
  const at = placeIn(reading);
  let release: Release | undefined;
  try {
    release = read(input, root(rare), at);
  } catch {
    // No JSON leads here, but an object with a getter or a proxy can throw at any touch.
    at.problem('not-an-object');
  }
  return freeze({ release: release ?? null, problems, isPartial });
}

function read(input: unknown, fields: ReturnType<typeof root>, at: Place): Release | undefined {
  if (!isRecord(input)) return at.problem('not-an-object');
  if (isTooDeep(input)) return at.problem('too-deep');
  const { organization = empty, ...release } = fields(input, at) as Release & Shorts;
  if (!release.headline) return at.in('headline').problem('missing-headline');
  return { ...release, organizations: [...organization, ...release.organizations] };
}
