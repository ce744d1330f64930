/** One question of the check of understanding: asked, explained in other words, or settled. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CheckChoice, CheckItem} from '../../takeaway/check.js';
import type {TakeawayEvent} from '../../takeaway/machine.js';
import type {PlanStep} from '../../takeaway/steps.js';
import {beside} from '../beside.js';
import type {ResultTexts, Shown, Written} from '../result-texts.js';
import {stepValues} from '../../takeaway/step-words.js';
import {viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

/** How far the question on the screen is. */
export type CheckPhase = 'asking' | 'again' | 'right' | 'person';

export interface CheckState {
  readonly item: CheckItem;
  readonly phase: CheckPhase;
  /** What is chosen and not yet sent. */
  readonly chosen: string | undefined;
  /** Nothing was chosen, and Continue was pressed. */
  readonly hasProblem: boolean;
  readonly choose: (id: string) => void;
  /** Sends what is chosen, if anything is. */
  readonly answer: () => void;
  readonly send: (event: TakeawayEvent) => void;
}

const CHECK = 'takeaway.check';

const stepWritten =
  (step: PlanStep | undefined): Written =>
  (words) =>
    step ? stepValues(step, words) : {};

function labelOf({date, key}: CheckChoice, {words, texts}: TakeawayView, step?: PlanStep): Shown {
  if (date !== undefined) return html`${words.date(date)}`;
  return texts.inline(key!, stepWritten(step));
}

/** The Dutch stands beside what names the choice, not in it. */
function labelUnder({date, key}: CheckChoice, {texts}: TakeawayView, step?: PlanStep): Shown {
  if (date !== undefined) return beside(texts.dutch?.words.date(date));
  return texts.under(key!, stepWritten(step));
}

/** What the words of an item may name: the right date, who decides, the first step. */
const valuesOf =
  ({choices, right}: CheckItem, {gist, plan}: TakeawayView): Written =>
  (words) => {
    const [first] = plan.steps;
    const date = choices.find(({id}) => id === right)?.date;
    return {
      date: date === undefined ? '' : words.date(date),
      authority: words.t(`interface.authorities.${gist.authority}.name`),
      step: first ? words.t(`takeaway.plan.steps.${first.id}.what`, stepValues(first, words)) : '',
    };
  };

/** A text of the item: one for all, or one for each verdict. */
function told(
  slot: 'told' | 'example',
  item: CheckItem,
  view: TakeawayView,
  texts: ResultTexts,
): Shown {
  const key = `${CHECK}.items.${item.kind}.${slot}`;
  const own = item.verdict === undefined ? key : `${key}.${item.verdict}`;
  return texts.block(own, valuesOf(item, view));
}

/** In the language spoken it is said as soon as it comes; the Dutch stands below, and is silent. */
function explanation(item: CheckItem, view: TakeawayView, lead: string): TemplateResult {
  const {alone, dutch} = view.texts;
  const inOne = (texts: ResultTexts) =>
    html`<p><b>${texts.inline(`${CHECK}.${lead}`)}</b></p>
      ${told('told', item, view, texts)} ${told('example', item, view, texts)}`;
  return html`<div class="told">
    <div role="status">${inOne(alone)}</div>
    ${dutch ? html`<div class="beside" lang="nl" dir="ltr">${inOne(dutch)}</div>` : nothing}
  </div>`;
}

function choices(view: TakeawayView, {item, chosen, choose}: CheckState): TemplateResult {
  const [first] = view.plan.steps;
  return html`<div class="choices" role="radiogroup" aria-labelledby="view">
    ${item.choices.map(
      (one) =>
        html`<label class="choice">
          <input
            type="radio"
            name="check"
            value=${one.id}
            aria-labelledby=${`check-${one.id}`}
            .checked=${chosen === one.id}
            @change=${() => choose(one.id)}
          />
          <span>
            <span id=${`check-${one.id}`}>${labelOf(one, view, first)}</span>
            ${labelUnder(one, view, first)}
          </span>
        </label>`,
    )}
  </div>`;
}

const next = ({texts}: TakeawayView, send: CheckState['send']): TemplateResult =>
  html`<button type="button" class="primary" @click=${() => send({type: 'check.next'})}>
    ${texts.both(`${CHECK}.continue`)}
  </button>`;

function asking(view: TakeawayView, state: CheckState): TemplateResult {
  const {texts} = view;
  const {item, phase, hasProblem, answer, send} = state;
  return html`${phase === 'again' ? explanation(item, view, 'again') : nothing}
    ${choices(view, state)}
    ${
      hasProblem
        ? html`<div class="problem">
            <p id="problem" role="alert">${texts.inline('interface.problems.choose')}</p>
            ${texts.under('interface.problems.choose')}
          </div>`
        : nothing
    }
    <div class="steps">
      <button type="button" class="primary" @click=${answer}>
        ${texts.both(`${CHECK}.continue`)}
      </button>
      <button type="button" @click=${() => send({type: 'check.explain'})}>
        ${texts.both(`${CHECK}.explain`)}
      </button>
      <button type="button" class="plain" @click=${() => send({type: 'check.skip'})}>
        ${texts.both(`${CHECK}.skip`)}
      </button>
    </div>`;
}

function settled(view: TakeawayView, {item, phase, send}: CheckState): TemplateResult {
  const {texts} = view;
  return html`${
    phase === 'right'
      ? html`<div class="told">
          <p role="status"><b>${texts.inline(`${CHECK}.right`)}</b></p>
          ${texts.under(`${CHECK}.right`)}
        </div>`
      : html`${explanation(item, view, 'person')}
          <p>${texts.both(`${CHECK}.personWhy`)}</p>`
  }
  ${next(view, send)}`;
}

export function checkView(view: TakeawayView, state: CheckState): TemplateResult {
  const {texts} = view;
  const {item, phase} = state;
  return html`<p class="part">${texts.both(`${CHECK}.heading`)}</p>
    <section class="card check" data-check=${item.kind}>
      ${viewHeading(view, `${CHECK}.items.${item.kind}.question`, valuesOf(item, view))}
      <p class="hint">${texts.both(`${CHECK}.intro`)}</p>
      ${phase === 'asking' || phase === 'again' ? asking(view, state) : settled(view, state)}
    </section>`;
}
