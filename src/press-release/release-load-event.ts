import type { Problem } from '../payload/problems.js';
import type { Release } from '../payload/release.js';

/** A release was read and its text is on the page. Does not bubble. */
export class ReleaseLoadEvent extends Event {
  static readonly type = 'release-load';

  /** What is shown. */
  declare readonly release: Release;

  /** What is wrong with the payload; empty when all is well. */
  declare readonly problems: readonly Problem[];

  constructor(release: Release, problems: readonly Problem[]) {
    super(ReleaseLoadEvent.type);
    Object.assign(this, { release, problems });
  }
}
