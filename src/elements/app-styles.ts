import {css} from 'lit';

export const appStyles = css`
  /* Nothing of the page comes in but what is asked for by name; the page's rules on the outer
     element are undone here, where they cannot reach. */
  :host {
    all: initial;
    display: block;
    color-scheme: inherit;
    font-family: var(--_iw-font);
    font-size: clamp(18px, 1.125rem, 36px);
    line-height: 1.5;
    color: var(--_iw-text);
    background: var(--_iw-ground);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([closable]) {
    min-block-size: 100%;
  }
  :host([sound]) {
    --_iw-speak: block;
  }
  /* Read from arm's length and handled by touch; it fills the screen. */
  :host([mode='kiosk']) {
    --_iw-target: 60px;
    /* Nobody hits a word in the middle of a sentence from arm's length. */
    --_iw-term-display: inline-block;
    --_iw-term-size: 60px;
    display: grid;
    font-size: clamp(20px, 2.85vw, 32px);
    min-block-size: 100vh;
    touch-action: manipulation;
    user-select: none;
    -webkit-touch-callout: none;
  }
  :host([mode='kiosk']) .app {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
  }
  :host([mode='kiosk']) :is(.screen, footer) {
    align-content: start;
    inline-size: 100%;
  }
  .app {
    text-align: start;
    container-type: inline-size;
  }
  header {
    padding: 12px var(--_iw-edge) 0;
    background: var(--_iw-card);
  }
  .title {
    font-size: clamp(0.85em, 4.6cqi, 1em);
    font-family: var(--_iw-heading-font);
    font-weight: 700;
    line-height: 1.3;
  }
  /* The sound, the language and the ways out stay in reach, where there is room for them. */
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px var(--_iw-edge);
    background: var(--_iw-card);
    border-block-end: 1px solid var(--_iw-line);
  }
  .tools .icon {
    inline-size: max(20px, 1em);
    block-size: max(20px, 1em);
  }
  /* Its place is kept while it is on its way. */
  iw-sound {
    min-block-size: var(--_iw-target);
    min-inline-size: var(--_iw-target);
  }
  .exit {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
    padding: 6px 12px;
    border-radius: calc(var(--_iw-target) / 2);
    font-size: 0.9em;
  }
  .exit .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  /* On a phone all of it stands in one row. */
  @container (max-width: 22em) {
    .tools {
      gap: 6px;
    }
    .tools .language {
      flex: 1 1 6.2em;
      max-inline-size: max-content;
    }
    .exit .icon {
      display: none;
    }
  }
  .language {
    position: relative;
    display: flex;
    align-items: center;
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .language select {
    appearance: none;
    min-block-size: var(--_iw-target);
    max-inline-size: 100%;
    text-overflow: ellipsis;
    padding-block: 6px;
    padding-inline: 12px 34px;
    border: 1px solid var(--_iw-line);
    border-radius: 22px;
    background: var(--_iw-card);
    font-size: 0.9em;
    cursor: pointer;
  }
  .language select:hover {
    border-color: var(--_iw-control);
  }
  .language .icon {
    position: absolute;
    inset-inline-end: 10px;
    pointer-events: none;
  }
  .close {
    flex: none;
    padding: 0;
    display: grid;
    place-items: center;
    border-radius: 50%;
  }
  .two {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    max-inline-size: 40em;
    margin-inline: auto;
    padding: 8px var(--_iw-edge) 0;
    font-size: 0.85em;
  }
  .unread {
    flex: 1 1 10em;
    color: var(--_iw-secondary);
    line-height: 1.35;
  }
  .switch {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    margin-inline-start: auto;
    border-radius: 22px;
  }
  .switch strong {
    font-weight: inherit;
  }
  /* A track with a knob: where the knob stands tells, and not the colour alone. */
  .switch::after {
    content: '';
    inline-size: 36px;
    block-size: 20px;
    border: 2px solid var(--_iw-control);
    border-radius: 12px;
    background: radial-gradient(circle, var(--_iw-control) 6px, transparent 6.5px) 0 / 16px
      no-repeat;
  }
  .switch[aria-checked='true']::after {
    border-color: var(--_iw-link);
    background: radial-gradient(circle, var(--_iw-card) 6px, transparent 6.5px) 100% / 16px
      no-repeat var(--_iw-link);
  }
  .switch:dir(rtl)::after {
    transform: scaleX(-1);
  }
  .screen {
    max-inline-size: 40em;
    margin-inline: auto;
    padding: var(--_iw-edge);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_iw-gap);
  }
  .turns {
    list-style-type: '';
    display: grid;
    row-gap: 4px;
  }
  .turns li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-inline-start: 4px;
    min-block-size: var(--_iw-target);
  }
  .turn {
    min-inline-size: 0;
  }
  .turns .turn > span {
    color: var(--_iw-secondary);
    font-size: 0.95em;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .turns b {
    color: var(--_iw-text);
  }
  .turns button {
    flex: none;
  }
  .topic {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: max(64px, var(--_iw-target));
    padding: 12px 14px;
    border-width: 2px;
    text-align: start;
    line-height: 1.4;
  }
  .topic .words {
    flex: 1;
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .topic .help {
    font-size: 0.85em;
  }
  .topic > .icon {
    color: var(--_iw-secondary);
  }
  .rules {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
  }
  .speaks {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .finish {
    display: grid;
    justify-items: start;
    border-color: var(--_iw-control);
    text-align: start;
  }
  .topics {
    list-style-type: '';
    display: grid;
    gap: var(--_iw-gap);
  }
  .urgent {
    border: 2px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    padding: 4px 14px;
  }
  .urgent[open] {
    padding-block-end: 14px;
  }
  .urgent summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(48px, var(--_iw-target));
    font-weight: 700;
    cursor: pointer;
  }
  .urgent .topic {
    margin-block-end: 8px;
  }
  .person {
    font-weight: 700;
  }
  /* One earlier turn stays in sight. */
  iw-question,
  iw-result,
  iw-takeaway,
  h2 {
    scroll-margin-block: 60px 12px;
  }
  @media (min-height: 500px) {
    .tools {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    :is(iw-question, iw-result, iw-takeaway, h2) {
      scroll-margin-block-start: calc(var(--_iw-target) + 70px);
    }
  }
  .progress {
    color: var(--_iw-secondary);
    font-size: 0.85em;
  }
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .confirm p {
    flex: 1 1 100%;
  }
  .answers summary {
    min-block-size: var(--_iw-target);
    display: flex;
    align-items: center;
    cursor: pointer;
    color: var(--_iw-link);
    text-decoration: underline;
    text-underline-offset: 4px;
    font-size: 0.9em;
  }
  .wait {
    padding: 24px var(--_iw-edge);
  }
  .notice {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    max-inline-size: 40em;
    margin-inline: auto;
    padding: 8px var(--_iw-edge) 16px;
    color: var(--_iw-secondary);
    font-size: 0.9em;
  }
  footer button {
    font-size: 1em;
  }
`;
