import {css} from 'lit';

/**
 * The element keeps out of the page's way, and the page's styles out of its: what the page says of
 * `body > *` must not reach it, hence the force.
 */
const element = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  @media screen {
    :host {
      position: fixed !important;
      inset: 0 auto auto 0 !important;
      inline-size: 0 !important;
      block-size: 0 !important;
      overflow: hidden !important;
      visibility: hidden !important;
      pointer-events: none !important;
    }
  }
`;

/** On paper there are no colours to count on, and no backgrounds. */
const paper = css`
  .paper {
    all: initial;
    display: block;
    box-sizing: border-box;
    inline-size: 190mm;
    /* A4 without its margins is 277 mm; a printer's metrics may differ by a hair in each line. */
    block-size: 273mm;
    color: #000;
    color-scheme: only light;
    font-family:
      system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Geeza Pro', 'Noto Sans Arabic', sans-serif;
    line-height: 1.3;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :where(h1, h2, p, ul, li) {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
    list-style-type: '';
  }
  .rows,
  .rows * {
    box-sizing: border-box;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  :lang(ar) {
    line-height: 1.4;
  }
`;

export const paperStyles = [element, paper];
