/** What a changed answer makes different, said on the page of the new answer. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CalendarDate} from '../assess/calendar.js';
import type {TextKey} from '../conversation/result-pieces.js';
import type {Words} from '../i18n/words.js';
import type {Change} from '../takeaway/changes.js';
import {lawValues, say} from '../takeaway/say.js';
import type {PlanStep} from '../takeaway/steps.js';
import {stepValues, whenOf} from '../takeaway/step-words.js';
import {beside} from './beside.js';
import type {ResultTexts} from './result-texts.js';

const WHAT_IF = 'takeaway.whatIf';

const stepText = (step: PlanStep, words: Words): string =>
  say(words, [`takeaway.plan.steps.${step.id}.what`], stepValues(step, words));

/** The title of a change, and what it was and becomes. */
function lines(
  change: Change,
  words: Words,
  today: CalendarDate,
): readonly [title: string, ...rest: string[]] {
  const t = (key: string, text?: string) => words.t(`${WHAT_IF}.${key}`, {text});
  const verdict = (keys: readonly TextKey[]) => say(words, keys, lawValues(words, today));
  const day = (date: string | undefined) => (date === undefined ? t('noDate') : words.date(date));
  switch (change.kind) {
    case 'answer':
      return [t('verdict'), t('was', verdict(change.was)), t('now', verdict(change.now))];
    case 'date':
      return [t('date'), t('was', day(change.was)), t('now', day(change.now))];
    case 'moved':
      return [
        stepText(change.now, words),
        t('was', whenOf(change.was, words)),
        t('now', whenOf(change.now, words)),
      ];
    case 'new':
    case 'gone':
      return [t('step'), t(change.kind, stepText(change.step, words))];
  }
}

export interface ChangesActions {
  /** The day of asking. */
  readonly today: CalendarDate;
  readonly keep: () => void;
  readonly undo: () => void;
}

export function changesCard(
  changes: readonly Change[],
  texts: ResultTexts,
  {today, keep, undo}: ChangesActions,
): TemplateResult {
  const item = (change: Change) => {
    const [title, ...rest] = lines(change, texts.words, today);
    const dutch = texts.dutch && lines(change, texts.dutch.words, today);
    return html`<li data-change=${change.kind}>
      <b>${title}</b>${beside(dutch?.[0])}
      ${rest.map((line, at) => html`<span>${line}${beside(dutch?.[at + 1])}</span>`)}
    </li>`;
  };
  return html`<section class="card changes" aria-labelledby="changes">
    ${texts.heading('changes', `${WHAT_IF}.${changes.length ? 'changed' : 'same'}`)}
    ${
      changes.length
        ? html`<ul>
            ${changes.map(item)}
          </ul>`
        : nothing
    }
    <div class="actions">
      <button type="button" @click=${keep}>${texts.both(`${WHAT_IF}.keep`)}</button>
      <button type="button" @click=${undo}>${texts.both(`${WHAT_IF}.undo`)}</button>
    </div>
  </section>`;
}
