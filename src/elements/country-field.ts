/** Passports: a native list of countries, which every phone knows how to show. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {addCountry, pickCountry, removeCountry} from '../conversation/draft.js';
import type {CountryNames, Words} from '../i18n/words.js';
import {beside, both, under} from './beside.js';
import {COUNTRIES, OFTEN} from './countries.js';
import {PROBLEM_ID, textOf} from './fields.js';
import type {Fields} from './fields.js';

/** More passports than this nobody has been seen with. */
export const MOST_PASSPORTS = 4;

const namesByLanguage = new Map<string, CountryNames>();

/** All countries by their names in the language spoken, in its own order. */
export function allIn(words: Words): CountryNames {
  const {tag = 'nl', locale = 'nl'} = words.language ?? {};
  const known = namesByLanguage.get(tag);
  if (known) return known;
  const {compare} = new Intl.Collator([locale, 'en']);
  const names = COUNTRIES.map((code) => [code, words.country(code)] as const).sort(
    ([, one], [, other]) => compare(one, other),
  );
  namesByLanguage.set(tag, names);
  return names;
}

function select(fields: Fields, chosen: string, index: number): TemplateResult {
  const {id, draft, words, dutch, problem, change, isWhole} = fields;
  const labelKey = index === 0 ? 'interface.fields.country' : 'interface.fields.secondCountry';
  const label = words.t(labelKey);
  const control = `country-${index}`;
  const option = ([code, name]: readonly [string, string], selected: boolean) =>
    html`<option value=${code} ?selected=${selected}>${name}</option>`;
  // A country that is often chosen stands in the list twice; it is selected where it is first.
  const isOften = OFTEN.includes(chosen);
  const all = isWhole ? allIn(words) : [];
  return html`<div class="country">
    <span>
      <label for=${control}>${label}</label>
      ${under(dutch, labelKey)}
    </span>
    <select
      id=${control}
      autocomplete="off"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? PROBLEM_ID : nothing}
      @change=${(event: Event) => {
        const code = textOf(event);
        change((now) => pickCountry(id, now, index, code));
      }}
    >
      <option value="" ?selected=${!chosen}></option>
      <optgroup label=${words.t('interface.fields.often')}>
        ${words.oftenCountries.map((entry) => option(entry, entry[0] === chosen))}
      </optgroup>
      <optgroup label=${words.t('interface.fields.allCountries')}>
        ${all.map((entry) => option(entry, !isOften && entry[0] === chosen))}
      </optgroup>
    </select>
    ${beside(dutch && chosen ? dutch.country(chosen) : undefined)}
    ${
      draft.countries.length > 1 && words.hasPhrases
        ? html`<button
            type="button"
            class="plain"
            @click=${() => change((now) => removeCountry(now, index))}
          >
            ${words.t('interface.actions.removeCountry', {
              country: chosen ? words.country(chosen) : label,
            })}${
              chosen
                ? under(dutch, 'interface.actions.removeCountry', {country: dutch?.country(chosen)})
                : nothing
            }
          </button>`
        : nothing
    }
  </div>`;
}

export function countryField(fields: Fields): TemplateResult {
  const {id, draft, words, dutch, change} = fields;
  const canAdd = draft.countries.length < MOST_PASSPORTS && draft.countries.every((code) => code);
  return html`<div class="countries">
    ${draft.countries.map((code, index) => select(fields, code, index))}
    ${
      canAdd
        ? html`<button
            type="button"
            class="plain"
            @click=${() => change((now) => addCountry(id, now))}
          >
            ${both(words, dutch, 'interface.actions.addCountry')}
          </button>`
        : nothing
    }
  </div>`;
}
