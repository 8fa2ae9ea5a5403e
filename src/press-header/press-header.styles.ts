import { css } from 'lit';

/** The header's own look; its outer margins belong to whoever places it. */
export const pressHeaderStyles = css`
  :host {
    max-inline-size: 100%;
  }
  /* A size container has no width of its own: without the intrinsic one it collapses as a flex item or a float. */
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 46em;
  }
  .bar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .bar {
    margin-block-end: 2em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--line);
    font-size: 0.875em;
  }
  .bar[hidden] {
    display: none;
  }
  .bar > *,
  .subheadline,
  .dateline {
    color: var(--muted);
  }
  .kind,
  .kicker {
    font-weight: 650;
  }
  .kicker {
    margin-block-end: 0.4em;
    color: var(--accent);
  }
  .headline {
    max-inline-size: 46em;
  }
  .headline > * {
    font-size: clamp(1.7em, 1.15em + 3.1cqi, 3.1em);
    font-weight: 720;
    line-height: 1.12;
    text-wrap: balance;
    hyphens: manual;
  }
  .subheadline {
    max-inline-size: 36em;
    margin-block-start: 0.65em;
    font-size: 1.2em;
    line-height: 1.4;
  }
  .dateline {
    margin-block-start: 1.1em;
    font-size: 0.9375em;
  }
  /* One word as wide as the column must part somewhere: at a syllable rather than at the edge. */
  @container (inline-size < 26em) {
    .headline > * {
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
