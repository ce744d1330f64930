/** A municipality's own texts, what happens there, and its own criteria. Each card says whose it is. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {PRACTICE} from '../../host/config.js';
import type {Practice, TextSlot} from '../../host/config.js';
import {textFor} from '../../host/contact.js';
import type {Words} from '../../i18n/words.js';
import {apart, paragraphs, place} from './contact-parts.js';
import type {LocalView} from './iw-local.js';

type Shown = TemplateResult | typeof nothing;

const named = (name: string): TemplateResult => apart({text: name, lang: 'nl'});

const card = (id: string, title: TemplateResult, shown: Shown): TemplateResult =>
  html`<section class="card" aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${shown}
  </section>`;

/** What the municipality says in its own words; nothing where it says nothing here. */
export function ownText({config, words}: LocalView, slot: TextSlot): Shown {
  const text = config.texts?.[slot];
  return text
    ? card(slot, named(config.name), paragraphs(textFor(text, words.language!.tag)))
    : nothing;
}

function placesOf(id: Practice, view: LocalView): TemplateResult {
  const {config, texts} = view;
  const places = config.practice?.[id] ?? [];
  return html`<div data-practice=${id}>
    <h4>${texts.inline(`local.practice.${id}`)}</h4>
    ${texts.under(`local.practice.${id}`)}
    ${
      places.length
        ? html`<ul class="plain-list">
            ${places.map((one) => place(one, view))}
          </ul>`
        : html`<p>${texts.both('local.practice.ask')}</p>`
    }
  </div>`;
}

/** Who does what here; what was not told is asked of the municipality. */
export function practice(view: LocalView): TemplateResult {
  const {config, texts} = view;
  const until = (words: Words) => ({date: words.date(config.validUntil)});
  return card(
    'practice',
    html`${texts.inline('local.practice.heading')}: ${named(config.name)}`,
    html`${texts.under('local.practice.heading')} ${PRACTICE.map((id) => placesOf(id, view))}
      <p class="help">${texts.both('local.until', until)}</p>`,
  );
}

/** One criterion in a line: what is counted, and the least of it. */
function criterion(id: string, least: number | undefined, {texts}: LocalView): Shown {
  if (least === undefined) return nothing;
  const written = (words: Words) => ({least: words.number(least)});
  return html`<li>${texts.both(`local.criteria.${id}`, written)}</li>`;
}

function ground(id: string, items: readonly Shown[], {texts}: LocalView): TemplateResult {
  return html`<div>
    <h4>${texts.inline(`local.criteria.${id}`)}</h4>
    ${texts.under(`local.criteria.${id}`)}
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** What the municipality counts under the law of 2007, with an answer about a dispensation. */
export function criteria(view: LocalView): Shown {
  const {config, texts, topic} = view;
  const {effort, integrated} = config.wi2007 ?? {};
  if (topic !== 'dispensation' || (!effort && !integrated)) return nothing;
  const efforts = (['hours', 'attempts'] as const).map((id) => criterion(id, effort?.[id], view));
  const years = (['residenceYears', 'workYears'] as const).map((id) =>
    criterion(id, integrated?.[id], view),
  );
  return card(
    'criteria',
    html`${texts.inline('local.criteria.heading')}: ${named(config.name)}`,
    html`${texts.under('local.criteria.heading')}
      <p>${texts.both('local.criteria.intro')}</p>
      ${effort ? ground('effort', efforts, view) : nothing}
      ${integrated ? ground('integrated', years, view) : nothing}`,
  );
}
