import { css } from 'lit';

export const contactCardStyles = css`
  .root,
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1.75em;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .contact {
    padding-block-start: 0.8em;
    border-block-start: 0.15em solid;
    font-size: 0.9375em;
    break-inside: avoid;
  }
  .entries {
    margin-block-start: 0.5em;
  }
  .person {
    display: flex;
    gap: 0.9em;
  }
  .name,
  .portrait {
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
  .logo {
    min-block-size: 3em;
    margin-block-end: 0.8em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 3em;
  }
  .portrait {
    flex: none;
    display: grid;
    place-items: center;
    color: var(--accent);
    background: color-mix(in oklab, var(--accent) 16%, transparent);
  }
  .portrait,
  .portrait img {
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    object-fit: cover;
  }

  /* The least size of a target is given in CSS pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum */
  a {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
  }
  ::slotted(*) {
    grid-column: 1 / -1;
    justify-self: start;
  }
`;
