import { css, html, type TemplateResult } from 'lit';

/**
 * What stands around a QR code: heading, room for the code, and words beside it where both have room, below it elsewhere. `<qr-link>`
 * shows it, and `<press-release>` the same until that is loaded, so that nothing moves when the code comes.
 */
export function qrFrame(heading: unknown, code: unknown, address: unknown, afterAddress: unknown): TemplateResult {
  return html`<section class="qr">
    ${heading}
    <div>
      ${code}
      <div>
        <p class="address" translate="no">${address}</p>
        ${afterAddress}
      </div>
    </div>
  </section>`;
}

/**
 * Beside and below by wrapping: size containment would make the element 0 wide wherever its content decides on its width, as in a
 * flex row.
 */
export const qrFrameStyles = css`
  .qr {
    padding-block-start: 0.8em;
    font-size: 0.9375em;
    border-block-start: 0.15em solid;
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
`;
