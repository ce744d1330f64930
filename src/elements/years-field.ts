/** A number of years, as typed. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {typeYears} from '../conversation/draft.js';
import {PROBLEM_ID, textOf} from './fields.js';
import type {Fields} from './fields.js';

export const yearsField = ({id, draft, words, problem, change}: Fields): TemplateResult =>
  html`<span class="part years">
    <label for="years">${words.t('interface.fields.years')}</label>
    <input
      id="years"
      type="text"
      inputmode="numeric"
      maxlength="3"
      autocomplete="off"
      .value=${draft.years}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? PROBLEM_ID : nothing}
      @input=${(event: Event) => {
        const text = textOf(event);
        change((now) => typeYears(id, now, text));
      }}
    />
  </span>`;
