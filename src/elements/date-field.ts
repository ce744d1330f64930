/** A date as three plain fields: quicker than a calendar for a day that is long ago. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {typeDate} from '../conversation/draft.js';
import type {DatePart} from '../conversation/draft.js';
import {under} from './beside.js';
import {isWrong, PROBLEM_ID, textOf} from './fields.js';
import type {Fields} from './fields.js';

const PARTS: readonly {part: DatePart; length: number}[] = [
  {part: 'day', length: 2},
  {part: 'month', length: 2},
  {part: 'year', length: 4},
];

function part(fields: Fields, field: string, name: DatePart, length: number): TemplateResult {
  const {id, draft, words, dutch, hasDigits, change} = fields;
  const wrong = isWrong(fields, field);
  const control = `${field}-${name}`;
  return html`<span class="part ${name}">
    <span>
      <label for=${control}>${words.t(`interface.fields.${name}`)}</label>
      ${under(dutch, `interface.fields.${name}`)}
    </span>
    <input
      id=${control}
      type="text"
      inputmode=${hasDigits ? 'none' : 'numeric'}
      maxlength=${length}
      autocomplete=${id === 'birthDate' ? `bday-${name}` : 'off'}
      .value=${draft.dates[field]?.[name] ?? ''}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `day-optional ${PROBLEM_ID}` : 'day-optional'}
      @input=${(event: Event) => {
        const text = textOf(event);
        change((now) => typeDate(id, now, field, name, text));
      }}
    />
  </span>`;
}

/** Day, month and year are in this order in every language, as on the papers they are read from. */
export const dateField = (fields: Fields, field: string): TemplateResult =>
  html`<div class="date">
    ${PARTS.map(({part: name, length}) => part(fields, field, name, length))}
  </div>`;

/** That the day may stay empty; said once, however many dates are asked. */
export const dateHelp = ({words, dutch}: Fields): TemplateResult =>
  html`<div class="help">
    <p id="day-optional">${words.t('interface.fields.dayOptional')}</p>
    ${under(dutch, 'interface.fields.dayOptional')}
  </div>`;
