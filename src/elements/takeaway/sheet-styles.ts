import {css} from 'lit';
import {paperStyles} from './sheet-paper-styles.js';

/** Rows over the whole width: what stands beside one another belongs together. */
const rows = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
    break-inside: avoid;
    padding-block: 0.4em;
  }
  .beside .row {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 8mm;
  }
  .row {
    border-block-start: 0.2mm solid #999;
  }
  /* Alone on the page, short rows stand beside one another. */
  .alone .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr));
    column-gap: 8mm;
  }
  h2,
  .sentence,
  .when,
  .label,
  b,
  strong {
    font-weight: 700;
  }
  .rows .title {
    padding-block-start: 0;
    border: 0;
  }
  .title .cell {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 4mm;
  }
  h1 {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }
  .rows .row.answer {
    border-block: 0.5mm solid #000;
  }
  .rows .row.answer + .row,
  .section + .line {
    border-block-start: 0;
  }
  .sentence {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .day b {
    white-space: nowrap;
    font-size: 1.25em;
  }
  .answer .label {
    font-weight: 400;
  }
`;

const plan = css`
  .step .cell {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 2mm;
    align-content: start;
    align-items: start;
  }
  .beside .step .details {
    grid-column: 2;
  }
  .alone .step .cell {
    grid-template-columns: auto minmax(0, 3fr) minmax(0, 2fr);
    column-gap: 3mm;
  }
  .number {
    inline-size: 1.7em;
    border: 0.3mm solid #000;
    border-radius: 1em;
    font-weight: 700;
    line-height: 1.6;
    text-align: center;
  }
  .details {
    font-size: 0.9em;
  }
  .details .label {
    font-weight: 400;
    color: #444;
  }
  .at {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
  }
  .when {
    font-size: 1.1em;
  }
  .ticks,
  .points {
    display: grid;
    gap: 0.15em;
  }
  .ticks li,
  .points li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5em;
  }
  .ticks li::before {
    content: '';
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.2em;
    border: 0.25mm solid #000;
  }
  .points li::before {
    content: '?';
    font-weight: 700;
  }
  :lang(ar) > .points li::before {
    content: '؟';
  }
`;

const foot = css`
  footer {
    display: flex;
    gap: 6mm;
    align-items: start;
    border-block-start: 0.5mm solid #000;
    font-size: 0.9em;
  }
  footer > :first-child {
    flex: 1;
  }
  footer .row:first-child {
    border: 0;
  }
  footer .law {
    padding-block-end: 0;
  }
  footer .law h2 {
    display: inline;
  }
  .checked {
    font-weight: 400;
  }
  .articles {
    direction: ltr;
    padding-block-end: 0.4em;
  }
  .articles li {
    display: block;
  }
  .url {
    color: #444;
  }
  .qr {
    padding-block-start: 2mm;
    text-align: center;
    font-size: 0.9em;
    max-inline-size: 40mm;
  }
  .qr svg {
    display: inline-block;
    vertical-align: top;
    fill: #000;
  }
`;

const list = css`
  .rows .section {
    border-block-start: 0.5mm solid #000;
    font-size: 1.1em;
  }
  .line .cell {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 2.5mm;
    align-items: start;
  }
  .box {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
    border: 0.3mm solid #000;
  }
  /* Room to write. */
  .fill {
    padding-block-end: 1.6em;
  }
`;

export const sheetStyles = [...paperStyles, rows, plan, foot, list];
