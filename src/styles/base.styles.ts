import { css } from 'lit';

/**
 * The ground every shadow root stands on. The host's own box (margin, width, grid place) belongs to the embedder: no rule here
 * marks it important. What pages set and inherit down to us (alignment, transforms, spacing) is reset once, on `.root`; font
 * family, colour, language and direction are inherited on purpose. Sizes are in `em` from the host's font size: `rem` gives 10 px
 * text on pages with `html { font-size: 62.5% }`.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --accent: var(--pr-accent, oklch(from currentColor clamp(0.45, l, 0.8) 0.13 255 / 1));
    --muted: var(--pr-muted, color-mix(in oklab, currentColor 82%, transparent));
    --line: var(--pr-line, color-mix(in oklab, currentColor 14%, transparent));
    --tint: var(--pr-tint, color-mix(in oklab, currentColor 4.5%, transparent));
    --radius: var(--pr-radius, 0.5em);
    color: var(--pr-ink, inherit);
    font-family: var(--pr-font-family, inherit);
    font-size: var(--pr-font-size, inherit);
    line-height: var(--pr-line-height, 1.6);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    list-style: outside;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .root,
  .root * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--pr-heading-font-family, inherit);
    font-size: 1em;
    font-weight: 680;
    line-height: 1.35;
    text-wrap: pretty;
    break-after: avoid;
  }
  p {
    margin: 0;
    text-wrap: pretty;
    white-space: pre-line;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 0.15em solid var(--accent);
    outline-offset: 0.15em;
    border-radius: 0.2em;
  }
  @media print {
    .root {
      color: #000;
    }
    a {
      color: inherit;
    }
  }
`;
