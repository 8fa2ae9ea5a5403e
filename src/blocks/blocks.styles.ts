import { css } from 'lit';

/**
 * Body, company texts and interviews. Distances are made between blocks, never around them, so that a text fits any place. Questions
 * and answers are told apart by weight, size and a hairline, not by colour.
 */
export const blocksStyles = css`
  .blocks,
  [part='item'] {
    max-inline-size: var(--pr-measure, 42em);
  }
  ul,
  ol,
  figure,
  blockquote,
  hr {
    margin: 0;
  }
  .blocks > * + *,
  [part='answer'] + [part],
  [part='speakers'] + *,
  [part='opening'] + * {
    margin-block-start: 1em;
  }
  .blocks + .blocks,
  .blocks > * + :not(p, ul, ol) {
    margin-block-start: 1.6em;
  }
  .blocks > [part='heading'] + *,
  .box > * + *,
  li + li,
  li > * + *,
  [part='answer'] {
    margin-block-start: 0.5em;
  }
  .blocks > [part='heading'],
  [part='question'],
  blockquote {
    font-size: 1.125em;
  }
  figcaption,
  caption,
  [part='speakers'],
  [part='who'] {
    font-size: 0.9375em;
  }
  figcaption,
  caption,
  [part='anchor'] {
    color: var(--muted);
  }
  caption,
  th {
    text-align: start;
  }
  ul,
  ol,
  figure {
    padding-inline-start: 1.25em;
  }
  figure {
    border-inline-start: 0.2em solid var(--accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 1.25em 0.4em 0;
    border-block-end: 1px solid var(--line);
    vertical-align: baseline;
  }
  .box {
    padding: 1.25em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  hr,
  [part='item'],
  [part='closing'] > * {
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  [part='item'],
  [part='closing'] > * {
    padding-block: 1.15em;
  }
  [part='who'] {
    color: var(--accent);
  }
  [part='anchor'] {
    float: inline-end;
    inline-size: 1.75em;
    text-align: center;
    text-decoration: none;
  }
  /* Drawn, not written: copied and extracted text stays clean. */
  [part='anchor']::before {
    content: '#';
  }
  @media (hover) {
    [part='item']:not(:hover) > [part='anchor']:not(:focus-visible) {
      opacity: 0;
    }
  }
  [tabindex='-1']:focus {
    outline: 0.15em solid var(--accent);
  }
  @media print {
    [part='anchor'] {
      display: none;
    }
  }
  @media screen {
    .scroll {
      overflow-x: auto;
    }
  }
`;
