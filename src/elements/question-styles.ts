import {css} from 'lit';
import {choiceStyles} from './choice.styles.js';

const own = css`
  form,
  fieldset,
  .choices,
  .countries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_iw-gap);
  }
  .asking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .help {
    font-size: 0.85em;
    line-height: 1.4;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_iw-gap);
  }
  .part {
    display: grid;
    gap: 4px;
    flex: 1 1 4em;
    max-inline-size: 6em;
  }
  .part.year {
    flex-grow: 2;
    max-inline-size: 8em;
  }
  .number {
    display: grid;
    gap: 4px;
  }
  .number input {
    max-inline-size: 8em;
  }
  .country {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  label[for],
  legend {
    font-size: 0.9em;
    font-weight: 600;
    padding: 0;
  }
  .named {
    gap: 6px;
  }
  .named legend {
    font-weight: 700;
    font-size: 1em;
    margin-block-end: 4px;
  }
  .part input,
  .number input,
  select {
    inline-size: 100%;
    min-block-size: max(56px, var(--_iw-target));
    padding: 8px 14px;
    border: 2px solid var(--_iw-control);
    border-radius: calc(var(--_iw-corner) - 4px);
    background: var(--_iw-card);
  }
  .part input {
    /* Room for a year on a narrow screen, in a text of wide letters. */
    padding-inline: 10px;
  }
  [aria-invalid='true']:is(.part input, .number input, select) {
    border-color: currentcolor;
    border-width: 3px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  details {
    max-inline-size: 100%;
  }
  details[open] {
    flex: 1 1 100%;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_iw-target);
    color: var(--_iw-link);
    text-decoration: underline;
    text-underline-offset: 4px;
    font-size: 0.9em;
    cursor: pointer;
    border-radius: 4px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    padding: 4px 0 12px;
  }
  @media (forced-colors: active) {
    .choice input,
    .choice input[type='checkbox'] {
      appearance: auto;
    }
    .choice:has(input:checked) {
      border-color: Highlight;
    }
  }
`;

export const questionStyles = [choiceStyles, own];
