import {css} from 'lit';
import {foldStyles} from './result-folds.styles.js';
import {base} from './styles.js';

const page = css`
  :host {
    color: var(--_iw-text);
    font-family: var(--_iw-font);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .result,
  .folds,
  .card > *,
  .inside {
    min-inline-size: 0;
  }
  .result,
  .folds {
    display: grid;
    gap: var(--_iw-gap);
    grid-template-columns: minmax(0, 1fr);
  }
  h3 {
    font-family: var(--_iw-heading-font);
    font-size: 1.12em;
    line-height: 1.3;
  }
  h4 {
    margin: 0;
    font-size: 1em;
  }
  dl,
  dd {
    margin: 0;
  }
  a {
    color: var(--_iw-link);
    text-underline-offset: 3px;
    text-decoration-thickness: from-font;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  a:focus-visible {
    outline: 3px solid var(--_iw-focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* In a row, so that the pictogram never stands on a line alone. */
  .article-link {
    display: inline-flex;
    align-items: start;
    gap: 6px;
    /* Nothing stands around it, so it is as high as what is pressed. */
    padding-block: calc((var(--_iw-target) - 1.4em) / 2);
    /* A long name of a law is broken on a narrow screen, and pushes nothing aside. */
    overflow-wrap: anywhere;
  }
  .article-link bdi {
    min-inline-size: 0;
  }
  .article-link .icon {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 0.4em;
  }
  .article-link .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .preview {
    font-weight: 700;
  }
  .information {
    color: var(--_iw-secondary);
    font-size: 0.9em;
    padding-inline: 4px;
  }
`;

const card = css`
  .verdict {
    border-inline-start: 6px solid var(--_iw-accent);
    padding: 20px;
  }
  .verdict h2 {
    font-size: 1.4em;
  }
  .verdict p {
    color: var(--_iw-secondary);
  }
  .verdict .label,
  .verdict .name,
  .verdict .day,
  .verdict p strong,
  .verdict p .term {
    color: var(--_iw-text);
  }
  .rest summary {
    display: inline-flex;
    flex-direction: column;
    align-items: start;
    justify-content: center;
    gap: 0;
    min-block-size: var(--_iw-target);
    padding: 0;
    border-radius: 4px;
    color: var(--_iw-link);
    font-size: 0.9em;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .label,
  .about,
  .day,
  .name {
    display: block;
  }
  .label {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .day {
    font-size: 1.9em;
    font-weight: 700;
    line-height: 1.2;
  }
  .day .beside,
  .day .second {
    font-size: 0.55em;
  }
  .second {
    font-weight: 400;
  }
  .date-notBefore .day,
  .law .name {
    font-size: 1.3em;
    line-height: 1.25;
  }
  .law .name::first-letter {
    text-transform: uppercase;
  }
  .date {
    display: grid;
    gap: 8px;
    padding-block: 4px;
  }
  .request {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .request .icon {
    margin-block-start: 3px;
  }
  /* What the person came for stands out: then the verdict is a sentence before it. */
  .lead-date:has(.date) h2,
  .lead-law:has(.law) h2 {
    font-size: 1.15em;
  }
`;

const steps = css`
  .thread {
    /* Not none: Safari would no longer call it a list. */
    list-style-type: '';
    display: grid;
  }
  .thread li {
    position: relative;
    padding-inline-start: 34px;
    padding-block-end: 16px;
  }
  .thread li:last-child {
    padding-block-end: 0;
  }
  .thread .more {
    color: var(--_iw-secondary);
  }
  .thread li::before {
    content: '';
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 2px;
    inline-size: 17px;
    block-size: 17px;
    border: 3px solid var(--_iw-accent);
    border-radius: 50%;
    background: var(--_iw-card);
    z-index: 1;
  }
  .thread li:first-child::before {
    background: var(--_iw-accent);
  }
  .thread li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 22px -5px;
    inset-inline-start: 9.5px;
    border-inline-start: 2px solid var(--_iw-line);
  }
  .authority + .authority {
    border-block-start: 1px solid var(--_iw-line);
    padding-block-start: var(--_iw-gap);
  }
  .authority .name {
    font-weight: 700;
  }
  .notMean {
    background: var(--_iw-warm);
    border-color: transparent;
    color: var(--_iw-on-warm);
    box-shadow: none;
    gap: 4px;
  }
  .notMean h3 {
    font-size: 1em;
  }
`;

const media = css`
  @media (forced-colors: active) {
    .verdict {
      border-inline-start: 6px solid CanvasText;
    }
    .thread li:first-child::before {
      background: CanvasText;
    }
    .thread li::before {
      border-color: CanvasText;
    }
  }
  @media print {
    .card,
    .fold {
      box-shadow: none;
      break-inside: avoid;
    }
    summary .icon,
    .article-link .icon {
      display: none;
    }
    .article-link {
      display: inline;
    }
    .article a::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
  /* On paper nothing can be opened. */
  @media print {
    .fold::details-content,
    .rest::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .rest > summary {
      display: none;
    }
  }
`;

const findings = css`
  .verdict .part,
  summary .part {
    color: var(--_iw-secondary);
    font-size: 0.9em;
    font-weight: 700;
  }
  summary h4 {
    line-height: 1.3;
  }
  .parts {
    display: grid;
    gap: 10px;
    grid-template-columns: minmax(0, 1fr);
  }
  .when,
  .overdue {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .when .icon,
  .overdue .icon {
    margin-block-start: 3px;
  }
  .verdict .when p {
    color: var(--_iw-text);
    font-weight: 700;
  }
  .overdue {
    background: var(--_iw-warm);
    color: var(--_iw-on-warm);
    border-radius: var(--_iw-corner);
    padding: 12px 18px;
  }
  .papers ul,
  .planned ul {
    padding-inline-start: 1.2em;
    display: grid;
    gap: 6px;
  }
  .go-on {
    justify-self: start;
  }
`;

/** What the pages after the questions share: type, cards, links, papers. */
export const pageStyles = [page, card, steps, findings];

export const resultStyles = [base, ...pageStyles, foldStyles, media];
