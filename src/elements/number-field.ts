/** A number, as typed. It has no longest length: a number that is cut short is another number. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {typeNumber} from '../conversation/draft.js';
import {under} from './beside.js';
import {isWrong, PROBLEM_ID, textOf} from './fields.js';
import type {Fields} from './fields.js';

/** The only number of a question is called by its unit, one of a form by its own name. */
const labelKey = ({asked}: Fields, field: string): string =>
  asked.kind === 'number' ? `interface.units.${asked.unit}` : `interface.fields.${field}`;

export function numberField(fields: Fields, field: string): TemplateResult {
  const {id, draft, words, dutch, hasDigits, change} = fields;
  const label = labelKey(fields, field);
  const wrong = isWrong(fields, field);
  const control = `number-${field}`;
  return html`<div class="number">
    <span>
      <label for=${control}>${words.t(label)}</label>
      ${under(dutch, label)}
    </span>
    <input
      id=${control}
      type="text"
      inputmode=${hasDigits ? 'none' : 'numeric'}
      autocomplete="off"
      .value=${draft.numbers[field] ?? ''}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? PROBLEM_ID : nothing}
      @input=${(event: Event) => {
        const text = textOf(event);
        change((now) => typeNumber(id, now, field, text));
      }}
    />
  </div>`;
}
