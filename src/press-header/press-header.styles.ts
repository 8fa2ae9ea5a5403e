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
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: clamp(1.25em, 5cqi, 2.75em);
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--line);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .fact,
  .dot,
  .actions {
    color: var(--muted);
  }
  .kind {
    color: inherit;
    font-weight: 650;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  .text {
    max-inline-size: 46em;
  }
  .kicker {
    margin-block-end: 0.4em;
    color: var(--accent);
    font-size: 0.9375em;
    font-weight: 650;
  }
  .headline > * {
    font-size: clamp(1.7em, 1.15em + 3.1cqi, 3.1em);
    font-weight: 720;
    letter-spacing: -0.018em;
    line-height: 1.08;
    text-wrap: balance;
    hyphens: manual;
  }
  /* Tightened, joined scripts break apart and stacked marks touch. Not every engine takes a list inside :lang(). */
  .headline:is(:lang(ar), :lang(ckb), :lang(fa), :lang(he), :lang(hi), :lang(ps), :lang(th), :lang(ug), :lang(ur)) > * {
    letter-spacing: normal;
    line-height: 1.3;
  }
  .subheadline {
    max-inline-size: 36em;
    margin-block-start: 0.65em;
    color: var(--muted);
    font-size: clamp(1.1em, 1em + 0.6cqi, 1.35em);
    line-height: 1.4;
  }
  .dateline {
    margin-block-start: 1.1em;
    color: var(--muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .bar[hidden],
  .actions[hidden],
  .headline[hidden] {
    display: none;
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
