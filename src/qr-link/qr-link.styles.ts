import { css } from 'lit';

/** Dark on light in every colour scheme: many readers fail on inverted codes. */
export const qrLinkStyles = css`
  svg {
    display: block;
    border-radius: 0.35em;
    background: #fff;
    box-shadow: 0 0 0 1px var(--line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
