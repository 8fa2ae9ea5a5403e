import { css } from 'lit';

export const contactCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-items: start;
    gap: 1.75em;
    font-size: 0.9375em;
    hyphens: manual;
  }
  .contact {
    min-inline-size: 0;
    padding-block-start: 0.8em;
    border-block-start: 0.15em solid;
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.5em;
    margin-block-start: 0.5em;
  }
  .organization,
  .person {
    min-inline-size: 0;
    break-inside: avoid;
  }
  .name {
    font-weight: 650;
  }
  .detail {
    color: var(--muted);
  }
  address {
    font-style: normal;
  }
  .line {
    display: block;
  }

  /* The room is taken before the image is there, so that nothing below it moves. */
  .logo {
    display: grid;
    align-items: center;
    justify-items: start;
    min-block-size: 3em;
    margin-block-end: 0.8em;
    color: var(--muted);
  }
  .logo img {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 3em;
    object-fit: contain;
  }

  .person {
    display: flex;
    gap: 0.9em;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .portrait {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 3em;
    block-size: 3em;
    overflow: hidden;
    border-radius: 50%;
    color: var(--accent);
    background: color-mix(in oklab, var(--accent) 16%, transparent);
    font-weight: 650;
  }
  .portrait img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .ways {
    display: grid;
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  /* The least size of a target is given in CSS pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum */
  .way {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
    padding-block: 0.075em;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .label {
    display: inline-block;
    margin-inline-end: 0.4em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  ::slotted([slot='actions']) {
    grid-column: 1 / -1;
    justify-self: start;
  }

  @media print {
    .portrait {
      print-color-adjust: exact;
    }
  }
`;
