import { Result } from '../../src/script-tag/parts.js';

/** Tests put our templates into templates of Lit, which knows its own by this mark; the scripts for pages have one Lit alone. */
Object.assign(Result.prototype, { _$litType$: 1 });

export * from '../../src/script-tag/lit.js';
