/** A kiosk: read from arm's length, handled by touch alone, and empty for whoever comes next. */

import {html} from 'lit';
import '../icons-rest.js';
import {both} from '../beside.js';
import type {Place} from '../place.js';
import './country-picks.js';
import './keypad.js';
import './kiosk-layer.js';
import './languages.js';

export const kiosk: Place = {
  bundles: ['kiosk'],
  isShared: true,
  isBeside: false,
  fields: {
    countries: (fields) => html`<iw-country-picks .fields=${fields}></iw-country-picks>`,
    digits: (words) => html`<iw-keypad .words=${words}></iw-keypad>`,
  },
  start: ({words, languages: {languages, spoken, speak}}) =>
    html`<iw-languages
      .words=${words}
      .languages=${languages}
      .spoken=${spoken}
      .speak=${speak}
      .isOpen=${true}
    ></iw-languages>`,
  languages: (words, {languages, spoken, speak}) =>
    html`<iw-languages
      .words=${words}
      .languages=${languages}
      .spoken=${spoken}
      .speak=${speak}
    ></iw-languages>`,
  finish: ({words, dutch, over}) =>
    html`<button type="button" class="finish" @click=${over}>
      <b>${both(words, dutch, 'kiosk.finish')}</b>
      <span class="help">${both(words, dutch, 'kiosk.finishHint')}</span>
    </button>`,
  over: ({words, dutch, idle, over}) =>
    html`<iw-kiosk-layer
      .words=${words}
      .dutch=${dutch}
      .times=${idle}
      .over=${over}
    ></iw-kiosk-layer>`,
};
