/** To prepare the first talk: what it is, what to bring, and a list to put together by tapping. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ASK, CHECK_PLAN, TELL} from '../../takeaway/intake.js';
import {papersCard} from '../result-card.js';
import {action, backToPlan, notPrinted, viewHeading} from './view.js';
import type {PrintState, TakeawayView} from './view.js';

export interface IntakeState extends PrintState {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (key: string) => void;
}

const INTAKE = 'takeaway.intake';

export function intakeView(view: TakeawayView, state: IntakeState): TemplateResult {
  const {ticked, tick, print} = state;
  const {texts, plan} = view;
  const talk = plan.steps.find(({id}) => id === 'prepareIntake');
  const line = (key: string) => texts.both(`${INTAKE}.${key}`);
  const choice = (key: string) =>
    html`<label class="choice">
      <input type="checkbox" value=${key} .checked=${ticked.has(key)} @change=${() => tick(key)} />
      <span>${line(key)}</span>
    </label>`;
  const list = (id: 'tell' | 'ask', group: string, ids: readonly string[]) =>
    html`<section class="card" role="group" aria-labelledby=${id}>
      ${texts.heading(id, `${INTAKE}.${id}`)}
      <div class="choices">${ids.map((one) => choice(`${group}.${one}`))}</div>
    </section>`;
  return html`${viewHeading(view, `${INTAKE}.heading`)}
    <section class="card">
      <p>${line('what')}</p>
      <p>${line('test')}</p>
      <p>${line('intro')}</p>
    </section>
    ${papersCard(talk?.papers ?? plan.papers, texts)} ${list('tell', 'tellItems', TELL)}
    ${list('ask', 'askItems', ASK)}
    <section class="card" aria-labelledby="check-plan">
      ${texts.heading('check-plan', `${INTAKE}.plan`)}
      <ul class="carry">
        ${CHECK_PLAN.map((id) => html`<li>${line(`planItems.${id}`)}</li>`)}
      </ul>
      <p>${line('object')}</p>
    </section>
    <div class="actions">${action('printer', line('print'), print, 'primary')}</div>
    ${notPrinted(view, state)} ${backToPlan(view)}`;
}
