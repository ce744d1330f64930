/** Dates and numbers that belong together, each with its name. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dateFields, numberFields, showsFields} from '../conversation/draft.js';
import {under} from './beside.js';
import {dateField, dateHelp} from './date-field.js';
import type {Fields} from './fields.js';
import {numberField} from './number-field.js';

export function formFields(fields: Fields): TemplateResult | typeof nothing {
  const {asked, draft, words, dutch} = fields;
  if (!showsFields(asked, draft)) return nothing;
  const dates = dateFields(asked);
  return html`
    ${dates.map(
      (name) => html`
        <fieldset class="named">
          <legend>${words.t(`interface.fields.${name}`)}</legend>
          ${under(dutch, `interface.fields.${name}`)} ${dateField(fields, name)}
        </fieldset>
      `,
    )}
    ${dates.length ? dateHelp(fields) : nothing}
    ${numberFields(asked).map((name) => numberField(fields, name))}
  `;
}
