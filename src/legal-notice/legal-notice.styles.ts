import { css } from 'lit';

/** Small print below a line; the outer margins belong to whoever places it. */
export const legalNoticeStyles = css`
  [part='legal'] {
    max-inline-size: 42em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  [part='legal'] > * {
    font-size: 0.8125em;
    line-height: 1.55;
  }
  [part='legal'] > * + *,
  [part='legal'] p + p {
    margin-block-start: 0.7em;
  }
  [part='legal'] p {
    color: var(--muted);
  }
`;
