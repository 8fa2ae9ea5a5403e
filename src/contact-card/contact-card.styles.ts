import { css } from 'lit';

export const contactCardStyles = css`
  .contacts,
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1.75em;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  [part='contact'] {
    padding-block-start: 0.8em;
    border-block-start: 0.15em solid;
    font-size: 0.9375em;
    break-inside: avoid;
  }
  .entries {
    margin-block-start: 0.5em;
  }
  [part='person'] {
    display: flex;
    gap: 0.9em;
  }
  [part$='name'],
  [part='portrait'] {
    font-weight: 650;
  }
  [part='detail'],
  [part='person-role'] {
    color: var(--muted);
  }
  address {
    font-style: normal;
  }

  /* The room is taken before the image is there, so that nothing below it moves. */
  [part='logo'] {
    min-block-size: 3em;
    margin-block-end: 0.8em;
  }
  [part='contact'] img {
    max-inline-size: 100%;
    max-block-size: 3em;
  }
  [part='contact'] img:not([hidden]) {
    display: block;
  }
  [part='contact'] img:not([hidden]) + span,
  [part='logo']:has([hidden] + :empty) {
    display: none;
  }
  [part='portrait'] {
    flex: none;
    display: grid;
    place-items: center;
    color: var(--accent);
    background: color-mix(in oklab, var(--accent) 16%, transparent);
  }
  [part='portrait'],
  [part='portrait'] img {
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    object-fit: cover;
  }

  /* The least size of a target is given in CSS pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum */
  [part='contact'] a {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
  }
`;
