import { css } from 'lit';

/**
 * The code beside its address where both have room, above it elsewhere. By wrapping: size containment would make the element 0 wide
 * wherever its content decides on its width, as in a flex row. Dark on light in every colour scheme: many readers fail on inverted codes.
 */
export const qrLinkStyles = css`
  .qr {
    padding-block-start: 0.8em;
    border-block-start: 0.15em solid;
    font-size: 0.9375em;
    break-inside: avoid;
  }
  .qr > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .code {
    inline-size: 8em;
    max-inline-size: 100%;
    aspect-ratio: 1;
  }
  .dense {
    inline-size: 13em;
  }
  .code + div {
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
  .code svg {
    display: block;
    border-radius: 0.35em;
    background: #fff;
    box-shadow: 0 0 0 1px var(--line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
