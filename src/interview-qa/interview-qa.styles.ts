import { css } from 'lit';

/** Questions and answers are told apart by weight, size and a hairline, not by colour. */
export const interviewQaStyles = css`
  .speakers,
  .item,
  .closing {
    max-inline-size: var(--pr-measure, 42em);
  }
  .speakers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    font-size: 0.9375em;
  }
  .speakers span {
    color: var(--muted);
  }
  .speakers + *,
  .opening + * {
    margin-block-start: 1.25em;
  }
  .item {
    position: relative;
    padding-block: 1.15em;
    border-block-start: 1px solid var(--line);
    scroll-margin-block-start: 1em;
  }
  .item > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.45em;
    padding-inline-end: 1.75em;
    font-size: 1.125em;
  }
  .item.target {
    border-block-start-color: var(--accent);
    box-shadow: inset 0 0.15em var(--accent);
  }
  .answer + .answer {
    margin-block-start: 0.85em;
  }
  .answer .blocks > * + p {
    margin-block-start: 0.75em;
  }
  .who {
    color: var(--accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .anchor {
    position: absolute;
    inset-block-start: 0.95em;
    inset-inline-end: 0;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--muted);
    line-height: 1.75;
    text-align: center;
    text-decoration: none;
    opacity: 0;
  }
  /* Drawn, not written: copied and extracted text stays clean. */
  .anchor::before {
    content: '#';
  }
  .item:hover > .anchor,
  .item.target > .anchor,
  .anchor:focus-visible {
    opacity: 1;
  }
  @media (hover: none) {
    .anchor {
      opacity: 1;
    }
  }
  .closing {
    padding-block-start: 1.15em;
    border-block-start: 1px solid var(--line);
  }
  @media print {
    .anchor {
      display: none;
    }
    .item.target {
      border-block-start-color: var(--line);
      box-shadow: none;
    }
    .item :focus-visible {
      outline: none;
    }
  }
`;
