import {css} from 'lit';
import {base, tokens} from '../styles.js';

export const localStyles = [
  tokens,
  base,
  css`
    .local,
    .card,
    .own {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_iw-gap);
    }
    .own {
      gap: 8px;
      text-align: start;
    }
    h3 {
      font-family: var(--_iw-heading-font);
      font-size: 1.1em;
      line-height: 1.3;
    }
    h4 {
      margin: 0;
      font-size: 1em;
    }
    .plain-list {
      list-style-type: '';
      display: grid;
      gap: 8px;
    }
    .name {
      font-weight: 700;
    }
    .label {
      color: var(--_iw-secondary);
    }
    .label::after {
      content: ':';
    }
    .help {
      font-size: 0.9em;
    }
    a {
      color: var(--_iw-link);
      text-underline-offset: 3px;
      overflow-wrap: anywhere;
    }
    a:focus-visible {
      outline: 3px solid var(--_iw-focus);
      outline-offset: 2px;
    }
    ul:not(.plain-list) {
      padding-inline-start: 1.2em;
    }
  `,
];
