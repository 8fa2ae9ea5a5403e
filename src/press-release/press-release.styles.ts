import { css } from 'lit';

/** The article: text at a readable measure, companies, contacts and code beside it in a wide container, below it in a narrow one. */
export const pressReleaseStyles = css`
  :host {
    /* Size containment would make the element 0 wide where its content decides on its width, as in a flex row. */
    contain-intrinsic-inline-size: 60em;
  }
  [part='release'] {
    container: press-release / inline-size;
    contain-intrinsic-inline-size: inherit;
  }
  .header {
    margin-block-end: clamp(1.25em, 4cqi, 2.25em);
  }
  [part='legal'] {
    margin-block-start: 2em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  [part='text'] {
    max-inline-size: var(--pr-measure, 42em);
  }
  [part='summary'] {
    margin-block-end: 1em;
    font-size: 1.125em;
    line-height: 1.55;
  }
  [part='aside'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1.75em;
  }
  .contacts {
    flex: 2 1 30em;
  }
  .qr {
    flex: 1 1 16em;
  }
  [part='aside'] > * {
    min-inline-size: 0;
  }
  [part='notice'] {
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
    [part='aside'] {
      flex-flow: column;
      position: sticky;
      inset-block-start: 1.5em;
      align-self: start;
    }
    [part='aside'] > * {
      flex: none;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    [part='aside'] {
      position: static;
      margin-block-start: 1.5em;
      break-inside: avoid;
    }
  }
`;
