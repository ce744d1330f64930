import {css} from 'lit';
import {choiceStyles} from '../choice.styles.js';
import {foldStyles} from '../result-folds.styles.js';
import {pageStyles} from '../result.styles.js';
import {base} from '../styles.js';
import {deskStyles} from './desk-view.js';
import {lettersStyles} from './letters-view.js';

const own = css`
  .takeaway {
    display: grid;
    gap: var(--_iw-gap);
    grid-template-columns: minmax(0, 1fr);
  }
  h2 {
    font-size: 1.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .actions > button {
    flex: 1 1 14em;
  }
  .take .with-icon {
    justify-content: flex-start;
    gap: 12px;
    font-size: 1em;
  }
  .choices {
    display: grid;
    gap: 10px;
  }
  .choice > span {
    flex: 1;
    min-inline-size: 0;
  }
  .told {
    background: var(--_iw-tint);
    border-radius: var(--_iw-corner);
    padding: 12px 16px;
    display: grid;
    gap: 6px;
  }
`;

/** The days, to be read from arm's length: large, far apart, and no colour that alarms. */
const timeline = css`
  .timeline {
    list-style-type: '';
    padding: 0;
    display: grid;
  }
  .mark {
    position: relative;
    padding-inline-start: 40px;
    padding-block-end: 20px;
    line-height: 1.25;
  }
  .mark:last-child {
    padding-block-end: 0;
  }
  .mark .label {
    display: block;
    color: var(--_iw-secondary);
  }
  .mark time {
    display: block;
    font-size: 1.5em;
    font-weight: 700;
  }
  .mark time .about {
    display: inline;
    font-weight: 400;
  }
  .mark time .second,
  .mark time .beside {
    font-size: 0.6em;
  }
  .mark::before {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 4px;
    inline-size: 20px;
    block-size: 20px;
    border: 4px solid var(--_iw-accent);
    border-radius: 50%;
    background: var(--_iw-card);
    z-index: 1;
  }
  .mark[data-mark='today']::before {
    background: var(--_iw-accent);
  }
  .mark:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 28px -8px;
    inset-inline-start: 13px;
    border-inline-start: 3px solid var(--_iw-line);
  }
`;

const plan = css`
  .plan {
    list-style-type: '';
    padding: 0;
    display: grid;
    gap: 10px;
    grid-template-columns: minmax(0, 1fr);
  }
  .plan .at {
    font-weight: 700;
    color: var(--_iw-link);
  }
  .plan h3 {
    font-size: 1.15em;
  }
  .plan dl {
    display: grid;
    gap: 6px;
  }
  .plan dt,
  .desk dt {
    color: var(--_iw-text);
    font-weight: 700;
  }
  .plan dt {
    font-size: 0.9em;
  }
  .plan dl > div,
  .desk dl > div {
    display: block;
    border: 0;
    padding: 0;
  }
  .plan dd,
  .desk dd {
    font-weight: 400;
  }
  .plan dd {
    color: var(--_iw-secondary);
  }
  .carry {
    padding-inline-start: 1.2em;
  }
  .who-now {
    border-inline-start: 6px solid var(--_iw-accent);
  }
  .fallback {
    border-block-start: 1px solid var(--_iw-line);
    padding-block-start: var(--_iw-gap);
  }
  .unclear {
    background: var(--_iw-warm);
    color: var(--_iw-on-warm);
  }
  .people {
    display: grid;
    gap: var(--_iw-gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    align-items: start;
  }
  .person .answer {
    font-weight: 700;
    font-size: 1.15em;
  }
  @media (forced-colors: active) {
    .mark time .second,
    .mark time .beside {
      font-size: 0.6em;
    }
    .mark::before {
      border-color: CanvasText;
    }
    .who-now {
      border-inline-start: 6px solid CanvasText;
    }
  }
`;

export const takeawayStyles = [
  base,
  ...pageStyles,
  foldStyles,
  choiceStyles,
  own,
  timeline,
  plan,
  deskStyles,
  lettersStyles,
];
