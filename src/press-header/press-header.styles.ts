import { css } from 'lit';

/** The look of a header; its outer margins belong to whoever places it. */
export const pressHeaderStyles = css`
  /* A size container has no width of its own: without the intrinsic one it collapses as a flex item or a float. */
  .header {
    container-type: inline-size;
    contain-intrinsic-inline-size: 46em;
  }
  [part='bar'],
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
  }
  [part='bar'] {
    margin-block-end: 2em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--line);
    font-size: 0.875em;
  }
  [part='bar'][hidden] {
    display: none;
  }
  [part='bar'] > *,
  [part='subheadline'],
  [part='dateline'] {
    color: var(--muted);
  }
  [part='kind'],
  [part='kicker'] {
    font-weight: 650;
  }
  [part='kicker'] {
    margin-block-end: 0.4em;
    color: var(--accent);
  }
  [part='bar'] ~ div {
    max-inline-size: 46em;
  }
  [part='headline'] {
    font-size: clamp(1.7em, 1.15em + 3.1cqi, 3.1em);
    font-weight: 720;
    line-height: 1.12;
    text-wrap: balance;
    hyphens: manual;
  }
  [part='subheadline'] {
    max-inline-size: 36em;
    margin-block-start: 0.65em;
    font-size: 1.2em;
    line-height: 1.4;
  }
  [part='dateline'] {
    margin-block-start: 1.1em;
    font-size: 0.9375em;
  }
  /* One word as wide as the column must part somewhere: at a syllable rather than at the edge. */
  @container (inline-size < 26em) {
    [part='headline'] {
      hyphens: auto;
      hyphenate-limit-chars: 14 5 5;
    }
  }
  @media print {
    [part='actions'] {
      display: none;
    }
  }
`;
