/**
 * The values that the looks are made of, and what every part of the assistant shares. Each value is
 * a private property that takes the host's own `--iw-…`, then its NL Design System token, then a
 * default. Dark follows the `color-scheme` of the page, which says whether the page itself can.
 */

import {css} from 'lit';

export const tokens = css`
  :host {
    --_iw-accent: var(
      --iw-accent,
      var(--utrecht-button-primary-action-background-color, var(--_iw-accent-default))
    );
    --_iw-on-accent: var(
      --iw-on-accent,
      var(--utrecht-button-primary-action-color, var(--_iw-on-accent-default))
    );
    --_iw-link: var(
      --iw-link-color,
      var(--utrecht-link-color, var(--iw-accent, var(--_iw-accent-default)))
    );
    --_iw-text: var(
      --iw-color,
      var(--utrecht-document-color, var(--utrecht-paragraph-color, var(--_iw-text-default)))
    );
    --_iw-secondary: var(--iw-secondary-color, var(--_iw-secondary-default));
    --_iw-line: var(--iw-line-color, var(--_iw-line-default));
    --_iw-ground: var(--iw-background-color, var(--_iw-ground-default));
    --_iw-card: var(--iw-card-color, var(--_iw-card-default));
    --_iw-tint: var(--iw-tint-color, color-mix(in srgb, var(--_iw-link) 10%, var(--_iw-card)));
    --_iw-control: var(
      --iw-control-color,
      var(--utrecht-textbox-border-color, var(--_iw-control-default))
    );
    --_iw-warm: var(--iw-warm-color, var(--_iw-warm-default));
    --_iw-on-warm: var(--iw-on-warm-color, var(--_iw-on-warm-default));
    --_iw-focus: var(--iw-focus-color, var(--utrecht-focus-outline-color, var(--_iw-text)));
    --_iw-font: var(
      --iw-font-family,
      var(
        --utrecht-document-font-family,
        var(--utrecht-paragraph-font-family, system-ui, sans-serif)
      )
    );
    --_iw-heading-font: var(
      --iw-heading-font-family,
      var(--utrecht-heading-2-font-family, var(--_iw-font))
    );
    --_iw-corner: var(--iw-corner, var(--utrecht-button-border-radius, 14px));
    --_iw-gap: 12px;
    --_iw-edge: 16px;
    /* The least height of what can be pressed. */
    --_iw-target: 44px;

    --_iw-accent-default: #005ea8;
    --_iw-on-accent-default: #fff;
    --_iw-text-default: #1b2430;
    --_iw-secondary-default: #5a6675;
    --_iw-line-default: #d9dfe6;
    --_iw-ground-default: #f4f6f8;
    --_iw-card-default: #fff;
    --_iw-control-default: #7a8694;
    --_iw-warm-default: #fdf3df;
    --_iw-on-warm-default: #4a3200;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_iw-accent-default: light-dark(#005ea8, #8cc4ff);
      --_iw-on-accent-default: light-dark(#fff, #06213a);
      --_iw-text-default: light-dark(#1b2430, #e6ebf1);
      --_iw-secondary-default: light-dark(#5a6675, #a9b5c2);
      --_iw-line-default: light-dark(#d9dfe6, #3a4653);
      --_iw-ground-default: light-dark(#f4f6f8, #10151b);
      --_iw-card-default: light-dark(#fff, #1a222b);
      --_iw-control-default: light-dark(#7a8694, #8f9cab);
      --_iw-warm-default: light-dark(#fdf3df, #33290f);
      --_iw-on-warm-default: light-dark(#4a3200, #f6e2b4);
    }
  }
`;

export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* It is a button once the sound is on, and takes no room before that. */
  iw-speak:not(:defined) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    font-family: var(--_iw-heading-font);
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  h2:focus {
    outline: none;
  }
  h2:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  select:focus-visible,
  input:focus-visible,
  #problem:focus-visible {
    outline: 3px solid var(--_iw-focus);
    outline-offset: 2px;
  }
  /* What is being read aloud. */
  [data-spoken] {
    outline: 3px solid var(--_iw-link);
    outline-offset: 4px;
    border-radius: 4px;
  }
  .hint,
  .help {
    color: var(--_iw-secondary);
  }
  .dutch {
    display: block;
    color: var(--_iw-secondary);
    border-inline-start: 3px solid var(--_iw-line);
    padding-inline-start: 10px;
    font-size: 0.9em;
    font-weight: 400;
    font-family: var(--_iw-font);
    line-height: 1.4;
  }
  .beside {
    display: block;
    color: var(--_iw-secondary);
    font-size: max(0.85em, 15px);
    font-weight: 400;
    font-family: var(--_iw-font);
    line-height: 1.4;
    /* Dutch runs from left to right, and stands under the line that it belongs to. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :is(.primary, .problem, .notMean, .unclear, .overdue) .beside {
    color: inherit;
  }
  .heading {
    display: grid;
    gap: 2px;
  }
  .card {
    background: var(--_iw-card);
    border: 1px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    padding: 18px;
    display: grid;
    gap: var(--_iw-gap);
    grid-template-columns: minmax(0, 1fr);
    box-shadow: 0 1px 2px rgb(0 0 0 / 5%);
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: var(--_iw-target);
    min-inline-size: var(--_iw-target);
    cursor: pointer;
    border-radius: var(--_iw-corner);
    border: 1px solid var(--_iw-line);
    background: var(--_iw-card);
    padding: 8px 14px;
  }
  button:hover {
    border-color: var(--_iw-control);
  }
  .primary {
    min-block-size: max(56px, var(--_iw-target));
    inline-size: 100%;
    border: 2px solid transparent;
    background: var(--_iw-accent);
    color: var(--_iw-on-accent);
    font-size: 1.05em;
    font-weight: 700;
  }
  .primary:hover {
    border-color: transparent;
    filter: brightness(0.92);
  }
  .plain {
    border-color: transparent;
    background: none;
    color: var(--_iw-link);
    padding-inline: 4px;
    font-size: 0.9em;
  }
  .plain:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
    border-color: transparent;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.9em;
  }
  .out-of-sight {
    position: fixed;
    inset-inline-start: -200vw;
  }
  /* A term of the law, in the middle of a sentence. */
  .term {
    display: var(--_iw-term-display, inline);
    min-block-size: var(--_iw-term-size, 0);
    /* The least that WCAG asks, for a term of two letters. */
    min-inline-size: var(--_iw-term-size, 24px);
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font-weight: 700;
    line-height: inherit;
    text-align: inherit;
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
  .term:hover {
    text-decoration-style: solid;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_iw-link);
  }
  /* Not within a sentence. */
  .terms .term {
    min-block-size: var(--_iw-target);
    min-inline-size: var(--_iw-target);
  }
  .picture {
    flex: none;
    inline-size: max(36px, 1.8em);
    block-size: max(36px, 1.8em);
    border-radius: 9px;
    background: var(--_iw-tint);
    color: var(--_iw-link);
    display: grid;
    place-items: center;
  }
  .icon {
    inline-size: max(22px, 1.1em);
    block-size: max(22px, 1.1em);
    flex: none;
  }
  .icon-arrow-left:dir(rtl) {
    transform: scaleX(-1);
  }
  .problem {
    display: flex;
    gap: 10px;
    align-items: start;
    padding: 12px;
    border-radius: calc(var(--_iw-corner) - 4px);
    border-inline-start: 5px solid currentcolor;
    background: var(--_iw-warm);
    color: var(--_iw-on-warm);
  }
  .problem .icon {
    margin-block-start: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
    .card,
    .problem {
      border: 1px solid CanvasText;
    }
  }
`;
