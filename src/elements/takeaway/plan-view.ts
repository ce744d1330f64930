/** The plan: the days on a line, the steps with all one needs for each, and what to take along. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Paper} from '../../../flows/vocabulary.js';
import {needsIntake} from '../../takeaway/intake.js';
import type {Mark} from '../../takeaway/plan.js';
import type {PlanStep} from '../../takeaway/steps.js';
import {icon} from '../icons.js';
import {papersCard} from '../result-card.js';
import type {ResultTexts, Shown, Written} from '../result-texts.js';
import {stepValues, whenOf} from '../../takeaway/step-words.js';
import {whoNow} from '../who-now.js';
import {action, notPrinted, viewHeading} from './view.js';
import type {PrintState, TakeawayView} from './view.js';

const PLAN = 'takeaway.plan';

const placeOf = ({where}: PlanStep, texts: ResultTexts): Shown =>
  texts.both(`${PLAN}.places.${where}`);

const paperList = (papers: readonly Paper[], texts: ResultTexts): Shown =>
  papers.length
    ? html`<ul class="carry">
        ${papers.map((paper) => html`<li>${texts.both(`outcomes.papers.${paper}`)}</li>`)}
      </ul>`
    : nothing;

const detail = (label: Shown, shown: Shown): Shown =>
  shown === nothing
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${shown}</dd>
      </div>`;

/** What and when are in sight; the first step stands open, so that one sees what is in the others. */
function stepItem(one: PlanStep, at: number, {texts}: TakeawayView): TemplateResult {
  const key = `${PLAN}.steps.${one.id}`;
  const values: Written = (words) => stepValues(one, words);
  const decides = one.decides && texts.both(`interface.authorities.${one.decides}.name`);
  return html`<li data-step=${one.id}>
    <details class="fold" ?open=${at === 0}>
      <summary>
        <div>
          <p class="at">${texts.said((words) => whenOf(one, words))}</p>
          <h3>${texts.inline(`${key}.what`, values)}</h3>
          ${texts.under(`${key}.what`, values)}
        </div>
        ${icon('chevron-down')}
      </summary>
      <div class="inside">
        ${texts.terms(`${key}.what`, values)}
        <p>${texts.both(`${key}.how`, values)}</p>
        <dl>
          ${detail(texts.both(`${PLAN}.where`), placeOf(one, texts))}
          ${detail(texts.both(`${PLAN}.bring`), paperList(one.papers, texts))}
          ${detail(texts.both(`${PLAN}.decides`), decides ?? nothing)}
          ${detail(texts.both(`${PLAN}.after`), texts.both(`${key}.after`, values))}
        </dl>
      </div>
    </details>
  </li>`;
}

function mark({kind, date, about}: Mark, {texts}: TakeawayView): TemplateResult {
  return html`<li class="mark" data-mark=${kind}>
    <span class="label">${texts.both(`${PLAN}.marks.${kind}`)}</span>
    <time datetime=${date}>
      ${about ? html`<span class="about">${texts.inline(`${PLAN}.about`)}</span>` : nothing}
      ${texts.day(date)}
    </time>
  </li>`;
}

/** Only today is no line. */
function timeline(view: TakeawayView): Shown {
  const {marks} = view.plan;
  if (marks.length < 2) return nothing;
  return html`<section class="card" aria-labelledby="timeline">
    ${view.texts.heading('timeline', `${PLAN}.timeline`)}
    <ol class="timeline">
      ${marks.map((one) => mark(one, view))}
    </ol>
  </section>`;
}

function unclear({unclear, texts}: TakeawayView): Shown {
  if (!unclear.length) return nothing;
  return html`<section class="card unclear" aria-labelledby="unclear">
    ${texts.heading('unclear', 'takeaway.print.open')}
    <ul>
      ${unclear.map((kind) => html`<li>${texts.both(`takeaway.check.items.${kind}.open`)}</li>`)}
    </ul>
  </section>`;
}

export function planView(view: TakeawayView, printing: PrintState): TemplateResult {
  const {plan, texts, go, send, gist, near, isShared} = view;
  const label = (name: string) => texts.both(`takeaway.actions.${name}`);
  return html`${viewHeading(view, `${PLAN}.heading`)}
    <p>${texts.both(`${PLAN}.intro`)}</p>
    ${timeline(view)}
    <ol class="plan">
      ${plan.steps.map((one, at) => stepItem(one, at, view))}
    </ol>
    ${whoNow(plan, texts, near)} ${papersCard(plan.papers, texts)} ${unclear(view)}
    ${near?.('plan')}
    <section class="card take" aria-labelledby="take">
      ${texts.heading('take', 'takeaway.title')}
      <p>${texts.both('takeaway.intro')}</p>
      <div class="actions">
        ${action('printer', label('print'), printing.print, 'primary')}
        ${isShared ? nothing : action('calendar', label('calendar'), () => go('calendar'))}
        ${action('smartphone', label('phone'), () => go('phone'))}
        ${action('building', label('desk'), () => go('desk'))}
        ${action('file-text', label('letters'), () => go('letters'))}
        ${
          needsIntake(gist)
            ? action('message-circle', label('intake'), () => go('intake'))
            : nothing
        }
        ${notPrinted(view, printing)} ${action('circle-help', label('whatIf'), () => go('what-if'))}
        ${action('users', label('household'), () => go('household'))}
      </div>
    </section>
    <div class="steps">
      <button type="button" class="with-icon back" @click=${() => send({type: 'visit.back'})}>
        ${icon('arrow-left')}<span>${label('toResult')}</span>
      </button>
    </div>`;
}
