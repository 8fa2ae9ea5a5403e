import { css } from 'lit';

/**
 * The code stands beside the address where both have room and above it elsewhere, by wrapping: size containment would make the
 * element 0 wide wherever its content decides on its width, as in a flex row.
 */
export const qrLinkStyles = css`
  section {
    padding-block-start: 0.8em;
    font-size: 0.9375em;
    border-block-start: 0.15em solid currentColor;
    break-inside: avoid;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .code {
    flex: none;
    inline-size: 8em;
    max-inline-size: 100%;
    aspect-ratio: 1;
  }
  .code.dense {
    inline-size: 13em;
  }
  .words {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  /* A hyphen that is not in an address must not be read into it. */
  .address {
    hyphens: none;
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--muted);
    font-size: 0.875em;
  }
  /* Dark on light in every colour scheme: many readers fail on inverted codes. */
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 0.35em;
    background: #fff;
    box-shadow: 0 0 0 1px var(--line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
