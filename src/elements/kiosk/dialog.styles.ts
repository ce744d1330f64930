import {css} from 'lit';

/** The windows that a kiosk has over its screen. */
export const dialogStyles = css`
  dialog {
    max-block-size: calc(100vh - 2 * var(--_iw-edge));
    padding: 24px;
    border: 1px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    background: var(--_iw-card);
    color: inherit;
    font: inherit;
    text-align: start;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
`;
