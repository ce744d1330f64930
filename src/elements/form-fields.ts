/** Dates that belong together, each with its name. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {dateFields} from '../conversation/draft.js';
import {dateField, dateHelp} from './date-field.js';
import type {Fields} from './fields.js';

export const formFields = (fields: Fields): TemplateResult => html`
  ${dateFields(fields.asked).map(
    (name) => html`
      <fieldset class="named">
        <legend>${fields.words.t(`interface.fields.${name}`)}</legend>
        ${dateField(fields, name)}
      </fieldset>
    `,
  )}
  ${dateHelp(fields)}
`;
