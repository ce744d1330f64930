import {css, html, LitElement, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {addCountry, pickCountry, removeCountry} from '../../conversation/draft.js';
import type {Draft} from '../../conversation/draft.js';
import {allIn, MOST_PASSPORTS} from '../country-field.js';
import type {CountryNames} from '../../i18n/words.js';
import {define} from '../define.js';
import type {Fields} from '../fields.js';
import {icon} from '../icons.js';
import {base} from '../styles.js';

/** As many countries as one screen holds; the list is cut by number, so that it fits every script. */
const IN_A_PART = 24;

const own = css`
  :host {
    display: grid;
    gap: var(--_iw-gap);
  }
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 10px;
  }
  button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: var(--_iw-target, 60px);
    border-width: 2px;
    text-align: start;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  [aria-pressed='true'] {
    border-color: var(--_iw-link);
    background: var(--_iw-tint);
    font-weight: 700;
  }
  h3 {
    font-size: 0.9em;
    font-weight: 600;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_iw-target, 60px);
    padding: 4px 14px;
    border: 2px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    cursor: pointer;
  }
  details[open] summary {
    margin-block-end: 10px;
  }
  .parts {
    display: grid;
    gap: 10px;
  }
`;

function toggle({id}: Fields, draft: Draft, code: string): Draft {
  const at = draft.countries.indexOf(code);
  if (at >= 0) return removeCountry(draft, at);
  const free = draft.countries.indexOf('');
  return free >= 0
    ? pickCountry(id, draft, free, code)
    : pickCountry(id, addCountry(id, draft), draft.countries.length, code);
}

/**
 * @summary Passports to choose by pressing, where a long native list is hard to handle: those that
 *   are often chosen first, then all, in parts.
 */
export class IwCountryPicks extends LitElement {
  static override styles = [base, own];

  static override properties = {
    fields: {attribute: false, hasChanged: () => true},
  };

  /** The question it is part of. Without it nothing is shown. */
  declare fields: Fields | undefined;

  #pick(code: string, name: string, fields: Fields): TemplateResult {
    const {countries} = fields.draft;
    const isChosen = countries.includes(code);
    const isFull = countries.filter((one) => one).length >= MOST_PASSPORTS;
    return html`<button
      type="button"
      value=${code}
      aria-pressed=${isChosen}
      ?disabled=${isFull && !isChosen}
      @click=${() => fields.change((now) => toggle(fields, now, code))}
    >
      <span>${name}</span>${isChosen ? icon('check') : nothing}
    </button>`;
  }

  #picks(names: CountryNames, fields: Fields): TemplateResult {
    return html`<div class="picks">
      ${names.map(([code, name]) => this.#pick(code, name, fields))}
    </div>`;
  }

  #part(names: CountryNames, fields: Fields): TemplateResult {
    const [first, last] = [names[0]![1], names.at(-1)![1]];
    return html`<details name="countries">
      <summary>
        <span><bdi>${first}</bdi> … <bdi>${last}</bdi></span
        >${icon('chevron-down')}
      </summary>
      ${this.#picks(names, fields)}
    </details>`;
  }

  override render() {
    const {fields} = this;
    if (!fields?.words.language) return nothing;
    const {words, draft} = fields;
    const often = words.oftenCountries;
    const all = allIn(words);
    const isOften = (code: string) => often.some(([one]) => one === code);
    // A country of the long list stays in sight when its part is closed.
    const others = all.filter(([code]) => draft.countries.includes(code) && !isOften(code));
    const parts = Array.from({length: Math.ceil(all.length / IN_A_PART)}, (_, at) =>
      all.slice(at * IN_A_PART, (at + 1) * IN_A_PART),
    );
    return html`<h3>${words.t('interface.fields.often')}</h3>
      ${this.#picks([...others, ...often], fields)}
      <h3>${words.t('interface.fields.allCountries')}</h3>
      <div class="parts">${parts.map((names) => this.#part(names, fields))}</div>`;
  }
}

define('iw-country-picks', IwCountryPicks);

declare global {
  interface HTMLElementTagNameMap {
    'iw-country-picks': IwCountryPicks;
  }
}
