/** Choices as cards: radios, or checkboxes where several may be ticked. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {choose, NONE, tick, UNKNOWN} from '../conversation/draft.js';
import {optionHint, optionLabel, optionsOf} from '../conversation/wording.js';
import type {Words} from '../i18n/words.js';
import {beside, differing} from './beside.js';
import type {Fields} from './fields.js';
import {icon} from './icons.js';

interface Card {
  readonly id: string;
  readonly icon?: string | undefined;
  readonly label: (words: Words) => string;
  readonly hint?: (words: Words) => string | undefined;
}

const dontKnow: Card = {
  id: UNKNOWN,
  icon: 'circle-help',
  label: (words) => words.t('interface.actions.dontKnow'),
};

const none: Card = {
  id: NONE,
  icon: 'x',
  label: (words) => words.t('interface.actions.noneOfThese'),
};

const cardsOf = ({id, variant}: Fields): Card[] =>
  optionsOf(id, variant).map((option) => ({
    id: option.id,
    icon: option.icon,
    label: (speaking) => optionLabel(speaking, id, option.id),
    hint: (speaking) => optionHint(speaking, id, option.id),
  }));

function card(fields: Fields, {id, icon: picture, label, hint: hintIn}: Card, pictures: boolean) {
  const {asked, draft, words, dutch, problem, change} = fields;
  const hint = hintIn?.(words);
  const several = asked.kind === 'several';
  const isChosen = draft.option === id || draft.options.includes(id);
  const changed = (event: Event) => {
    const {checked} = event.target as HTMLInputElement;
    change((now) => (several ? tick(fields.id, now, id, checked) : choose(fields.id, now, id)));
  };
  return html`<label class="choice">
    <input
      type=${several ? 'checkbox' : 'radio'}
      name="choice"
      value=${id}
      .checked=${isChosen}
      aria-labelledby=${`label-${id}`}
      aria-describedby=${hint === undefined ? nothing : `help-${id}`}
      aria-invalid=${several && problem ? 'true' : nothing}
      @change=${changed}
    />
    ${pictures ? html`<span class="picture">${icon(picture ?? '')}</span>` : nothing}
    <span class="words">
      <span id=${`label-${id}`}>${label(words)}</span>
      ${beside(differing(dutch && label(dutch), label(words)))}
      ${hint === undefined ? nothing : html`<span class="help" id=${`help-${id}`}>${hint}</span>`}
      ${beside(differing(dutch && hintIn?.(dutch), hint))}
    </span>
    <iw-speak .words=${words}></iw-speak>
  </label>`;
}

/**
 * All choices of a question with "I don't know" as the last; of a question with fields, the ones
 * that stand beside the fields.
 */
export function choiceList(fields: Fields): TemplateResult {
  const {asked} = fields;
  const own = cardsOf(fields);
  const pictures = own.some((option) => option.icon !== undefined);
  const cards = [...own, ...(asked.kind === 'several' ? [none] : []), dontKnow];
  return html`<div class="choices">${cards.map((one) => card(fields, one, pictures))}</div>`;
}
