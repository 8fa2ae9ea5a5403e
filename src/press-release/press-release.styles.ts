import { css } from 'lit';

/** The article: text at a readable measure, companies, contacts and code beside it in a wide container, below it in a narrow one. */
export const pressReleaseStyles = css`
  :host {
    /* Size containment would make the element 0 wide where its content decides on its width, as in a flex row. */
    contain-intrinsic-inline-size: 60em;
  }
  .release {
    container: press-release / inline-size;
    contain-intrinsic-inline-size: inherit;
  }
  .release > * {
    /* Applied once, on the article: a size in em would grow with each part inside. */
    --pr-font-size: initial;
  }
  press-release-header {
    margin-block-end: clamp(1.25em, 4cqi, 2.25em);
  }
  press-release-legal {
    margin-block-start: 2em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .text {
    max-inline-size: var(--pr-measure, 42em);
  }
  .summary {
    margin-block-end: 1em;
    font-size: 1.125em;
    line-height: 1.55;
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 1.75em;
  }
  press-release-contact {
    flex: 2 1 30em;
  }
  press-release-qr {
    flex: 1 1 15em;
  }
  .notice {
    margin-block-end: 1.5em;
    padding: 0.8em 1em;
    max-inline-size: var(--pr-measure, 42em);
    border-inline-start: 0.25em solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
    font-size: 0.9375em;
  }
  .status button {
    margin-block-start: 0.5em;
    padding: 0.4em 0.8em;
    min-block-size: 2.25em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  @container press-release (inline-size > 58em) {
    .columns {
      grid-template-columns: minmax(0, var(--pr-measure, 42em)) minmax(16em, 19em);
      justify-content: space-between;
      gap: clamp(2.5em, 5cqi, 4.5em);
    }
    .aside {
      flex-flow: column;
      position: sticky;
      inset-block-start: 1.5em;
      align-self: start;
    }
    .aside > * {
      flex: none;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .aside {
      position: static;
      margin-block-start: 1.5em;
      break-inside: avoid;
    }
  }
`;
