import type { LegalInput } from '../payload.js';
import type { Legal, Statement } from '../release.js';
import type { Place } from './place.js';
import { each, empty, list, object } from './shapes.js';
import { oneOf, text } from './values.js';

const statement = object<Statement>(
  {
    ...each('body heading', text),
    type: oneOf('disclaimer', 'notice', 'copyright', 'forward-looking', 'responsible', 'usage'),
    by: oneOf('portal', 'publisher'),
  },
  'body',
  { type: 'notice' },
);

const fields = object<Legal & Pick<LegalInput, 'disclaimer' | 'notice' | 'copyright'>>({
  ...each('notice disclaimer copyright specimenCopyEmail', text),
  statements: list(statement),
});

/** The legal texts. Short forms are the portal's. */
export function legal(value: unknown, at: Place): Legal {
  const { disclaimer, notice, copyright, statements = empty, ...rest } = fields(value, at) ?? {};
  const short = Object.entries({ disclaimer, notice, copyright }).flatMap(([type, body]) =>
    body ? { type, body, by: 'portal' } : empty,
  );
  return { ...rest, statements: [...statements, ...short] as Statement[] };
}
