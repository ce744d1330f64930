/** One question of the check of understanding: asked, explained in other words, or settled. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CheckChoice, CheckItem} from '../../takeaway/check.js';
import type {TakeawayEvent} from '../../takeaway/machine.js';
import type {PlanStep} from '../../takeaway/steps.js';
import type {Shown} from '../result-texts.js';
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

function labelOf({date, key}: CheckChoice, {words, texts}: TakeawayView, step?: PlanStep): Shown {
  if (date !== undefined) return html`${words.date(date)}`;
  return texts.inline(key!, step && stepValues(step, words));
}

/** What the words of an item may name: the right date, who decides, the first step. */
function valuesOf({choices, right}: CheckItem, view: TakeawayView): Record<string, string> {
  const {words, gist, plan} = view;
  const [first] = plan.steps;
  const date = choices.find(({id}) => id === right)?.date;
  return {
    date: date === undefined ? '' : words.date(date),
    authority: words.t(`interface.authorities.${gist.authority}.name`),
    step: first ? words.t(`takeaway.plan.steps.${first.id}.what`, stepValues(first, words)) : '',
  };
}

/** A text of the item: one for all, or one for each verdict. */
function told(slot: 'told' | 'example', item: CheckItem, view: TakeawayView): Shown {
  const key = `${CHECK}.items.${item.kind}.${slot}`;
  const own = item.verdict === undefined ? key : `${key}.${item.verdict}`;
  return view.texts.block(own, valuesOf(item, view));
}

const explanation = (item: CheckItem, view: TakeawayView, lead: string): TemplateResult =>
  html`<div class="told" role="status">
    <p><b>${view.words.t(`${CHECK}.${lead}`)}</b></p>
    ${told('told', item, view)} ${told('example', item, view)}
  </div>`;

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
            .checked=${chosen === one.id}
            @change=${() => choose(one.id)}
          />
          <span>${labelOf(one, view, first)}</span>
        </label>`,
    )}
  </div>`;
}

const next = ({words}: TakeawayView, send: CheckState['send']): TemplateResult =>
  html`<button type="button" class="primary" @click=${() => send({type: 'check.next'})}>
    ${words.t(`${CHECK}.continue`)}
  </button>`;

function asking(view: TakeawayView, state: CheckState): TemplateResult {
  const {words} = view;
  const {item, phase, hasProblem, answer, send} = state;
  return html`${phase === 'again' ? explanation(item, view, 'again') : nothing}
    ${choices(view, state)}
    ${
      hasProblem
        ? html`<p class="problem" id="problem" role="alert">
            ${words.t('interface.problems.choose')}
          </p>`
        : nothing
    }
    <div class="steps">
      <button type="button" class="primary" @click=${answer}>
        ${words.t(`${CHECK}.continue`)}
      </button>
      <button type="button" @click=${() => send({type: 'check.explain'})}>
        ${words.t(`${CHECK}.explain`)}
      </button>
      <button type="button" class="plain" @click=${() => send({type: 'check.skip'})}>
        ${words.t(`${CHECK}.skip`)}
      </button>
    </div>`;
}

function settled(view: TakeawayView, {item, phase, send}: CheckState): TemplateResult {
  const {words, texts} = view;
  return html`${
    phase === 'right'
      ? html`<p class="told" role="status"><b>${words.t(`${CHECK}.right`)}</b></p>`
      : html`${explanation(item, view, 'person')}
          <p>${texts.inline(`${CHECK}.personWhy`)}</p>`
  }
  ${next(view, send)}`;
}

export function checkView(view: TakeawayView, state: CheckState): TemplateResult {
  const {texts, words} = view;
  const {item, phase} = state;
  const question = texts.inline(`${CHECK}.items.${item.kind}.question`, valuesOf(item, view));
  return html`<p class="part">${words.t(`${CHECK}.heading`)}</p>
    <section class="card check" data-check=${item.kind}>
      ${viewHeading(html`${question}`)}
      <p class="hint">${words.t(`${CHECK}.intro`)}</p>
      ${phase === 'asking' || phase === 'again' ? asking(view, state) : settled(view, state)}
    </section>`;
}
