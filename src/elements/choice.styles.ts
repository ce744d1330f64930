import {css} from 'lit';

/** A choice as a card, with its radio or checkbox at the far end. */
export const choiceStyles = css`
  .choice {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: max(56px, var(--_iw-target));
    padding: 12px 14px;
    border: 2px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_iw-control);
  }
  .choice:has(input:checked) {
    border-color: var(--_iw-link);
    background: var(--_iw-tint);
  }
  .choice:has(input:focus-visible) {
    outline: 3px solid var(--_iw-focus);
    outline-offset: 2px;
  }
  .choice input {
    order: 1;
    appearance: none;
    flex: none;
    margin: 0;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_iw-control);
    border-radius: 50%;
    background: var(--_iw-card);
    display: grid;
    place-items: center;
    cursor: pointer;
    outline: none;
  }
  .choice input[type='checkbox'] {
    border-radius: 6px;
  }
  .choice input:checked {
    border-color: var(--_iw-link);
    background: var(--_iw-link);
  }
  .choice input:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_iw-card);
  }
  .choice input[type='checkbox']:checked::before {
    inline-size: 7px;
    block-size: 12px;
    border: solid var(--_iw-card);
    border-width: 0 3px 3px 0;
    border-radius: 0;
    background: none;
    transform: translateY(-2px) rotate(45deg);
  }
`;
