import { css } from 'lit';

/** Body, company texts and answers. Distances are made between blocks, never around them, so that a text fits any place. */
export const blocksStyles = css`
  .blocks,
  .abouts {
    max-inline-size: var(--pr-measure, 42em);
  }
  .blocks > * {
    margin-block: 0;
  }
  .blocks > * + * {
    margin-block-start: 1em;
  }
  .blocks > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.5em;
  }
  .blocks > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .blocks > :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.5em;
  }
  .blocks > * + :is(press-release-interview, .quote, .scroll, .callout, hr),
  .blocks > :is(press-release-interview, .quote, .scroll, .callout, hr) + * {
    margin-block-start: 1.75em;
  }
  /* The size was taken from the token by the root around it: taken again, 1.2em would count twice. */
  press-release-interview {
    --pr-font-size: initial;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.5em;
  }
  li + li,
  li > * + * {
    margin-block-start: 0.35em;
  }
  li::marker {
    color: var(--muted);
  }
  .quote {
    margin-inline: 0;
    padding-inline-start: 1.25em;
    border-inline-start: 0.2em solid var(--accent);
    break-inside: avoid;
  }
  blockquote {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.4;
  }
  figcaption {
    margin-block-start: 0.5em;
    color: var(--muted);
    font-size: 0.875em;
  }
  b,
  strong {
    font-weight: 650;
  }
  code {
    font-size: 0.9em;
  }
  sub,
  sup {
    line-height: 0;
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  caption {
    padding-block-end: 0.5em;
    color: var(--muted);
    font-size: 0.875em;
    text-align: start;
  }
  th,
  td {
    padding: 0.4em 1.25em 0.4em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
    white-space: pre-line;
  }
  th {
    font-weight: 650;
  }
  .callout,
  .about {
    padding: 1.25em 1.4em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .callout > * + *,
  .about > * + * {
    margin-block-start: 0.5em;
  }
  :is(.callout, .about) .blocks > * + p {
    margin-block-start: 0.7em;
  }
  .about + .about {
    margin-block-start: 1em;
  }
  .target {
    scroll-margin-block-start: 1em;
  }
  .target:is(p, ul, ol, .quote, .scroll) {
    background: var(--tint);
  }
  @media print {
    .callout,
    .about {
      padding-inline: 0;
      background: none;
    }
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
