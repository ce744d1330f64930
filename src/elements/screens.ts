/** What can be on the screen: a topic to choose, a question, the answer, or that we are stuck. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import type {Turn} from '../conversation/replay.js';
import {earlierTurns} from '../conversation/current.js';
import type {VisitContext, VisitEvent} from '../conversation/visit-types.js';
import {variantOf} from '../conversation/variants.js';
import type {Words} from '../i18n/words.js';
import {describeTurn, progress, transcript} from './app-parts.js';
import {both, underTitle} from './beside.js';
import {waiting} from './built-in.js';
import {icon} from './icons.js';
import type {Place, PlaceView} from './place.js';
import type {TopicEvent} from './findings.js';
import type {Local} from './local/local.js';
import type {AnswerEvent} from './question.js';

/** Where a visit is, and the words to say it in. */
export interface View {
  readonly context: VisitContext;
  readonly today: CalendarDate;
  readonly preview: boolean;
  readonly words: Words;
  /** The Dutch that stands under each line; absent where none is wanted. */
  readonly dutch: Words | undefined;
  /** The Dutch that papers for the desk are in; absent in Dutch itself. */
  readonly papers: Words | undefined;
  /** What the municipality told, if it told anything. */
  readonly local: Local | undefined;
  readonly send: (event: VisitEvent) => void;
  /** Whether the first screen has been painted, so that long lists may come. */
  readonly isWhole: boolean;
  /** About how many questions come after this one; absent while that is not known. */
  readonly left: () => number | undefined;
  /** Where the assistant stands, when that is not a page of a site. */
  readonly place: Place | undefined;
}

/** What was known when a question was asked. */
function factsFor(id: QuestionId, {replay, known}: VisitContext): Facts {
  const turn = replay?.turns.find(({question}) => question === id);
  return turn?.facts ?? replay?.facts ?? known;
}

/** Which wording of a question fits. */
export const variantFor = (id: QuestionId, context: VisitContext): string | undefined =>
  variantOf(id, factsFor(id, context), context.replay?.settled ?? {});

const changer =
  ({send}: View) =>
  (question: QuestionId): void =>
    send({type: 'answer.change', question});

const back = ({words, dutch, send}: View): TemplateResult =>
  html`<button type="button" class="with-icon back" @click=${() => send({type: 'visit.back'})}>
    ${icon('arrow-left')}<span>${both(words, dutch, 'interface.actions.back')}</span>
  </button>`;

function whereWeAre(view: View): TemplateResult | typeof nothing {
  const {words, dutch, context} = view;
  if (context.editing || !words.hasPhrases) return nothing;
  const left = view.left();
  return left === undefined
    ? nothing
    : progress(words, dutch, earlierTurns(context).length + 1, left);
}

export function questionScreen(view: PlaceView, id: QuestionId): TemplateResult {
  const {context, words, dutch, today, send, place} = view;
  const {replay, editing, answers} = context;
  const turns = place?.isShared ? [] : earlierTurns(context);
  return html`${person(view)} ${transcript(words, dutch, turns, changer(view))}
    ${place?.aboveQuestion?.(view, id)}
    <iw-question
      .words=${words}
      .dutch=${dutch}
      .question=${id}
      .variant=${variantFor(id, context)}
      .answer=${answers[id]}
      .kept=${editing ? undefined : replay?.problem}
      .facts=${factsFor(id, context)}
      .today=${today}
      .isWhole=${view.isWhole}
      .problemOf=${context.engine?.problemOf}
      .place=${place?.fields}
      @answer=${({answer}: AnswerEvent) => send({type: 'answer.give', question: id, answer})}
    ></iw-question>
    ${place?.belowQuestion?.(view, id)}
    <div class="steps">${back(view)} ${whereWeAre(view)}</div>`;
}

/** Which of two people this is about; nothing where there is one. */
const person = ({
  context: {other, isSecond},
  words,
  dutch,
}: View): TemplateResult | typeof nothing =>
  other
    ? html`<p class="person">
        ${both(words, dutch, 'takeaway.household.person', {number: isSecond ? 2 : 1})}
      </p>`
    : nothing;

export function resultScreen(view: PlaceView): TemplateResult {
  const {context, words, dutch, local, today, preview, send} = view;
  const {replay, topic} = context;
  if (!replay || !topic) return waiting();
  return html`${person(view)}
    <iw-result
      .facts=${replay.told}
      .was=${context.before}
      .today=${today}
      .preview=${preview}
      .topic=${topic}
      .words=${words}
      .dutch=${dutch}
      .local=${local}
      .turns=${replay.turns}
      .describe=${(turn: Turn, speaking: Words) => describeTurn(speaking, turn)}
      @topic=${({topic: next}: TopicEvent) => send({type: 'topic.choose', topic: next})}
      @plan=${() => send({type: 'takeaway.open'})}
      @change-keep=${() => send({type: 'change.keep'})}
      @change-undo=${() => send({type: 'change.undo'})}
    ></iw-result>
    ${view.place?.belowResult?.(view)}
    <details class="answers">
      <summary>
        <span>${both(words, dutch, 'interface.actions.showAnswers')}</span>
      </summary>
      ${transcript(words, dutch, replay.turns, changer(view))}
    </details>
    <div class="steps">
      ${back(view)}
      <button type="button" class="other" @click=${() => send({type: 'visit.topics'})}>
        ${both(words, dutch, 'interface.result.otherTopic')}
      </button>
    </div>`;
}

export function takeawayScreen(view: PlaceView): TemplateResult {
  const {context, words, papers, dutch, local, send, place, page, preview} = view;
  return html`<iw-takeaway
    .context=${context}
    .words=${words}
    .dutch=${papers}
    .beside=${dutch !== undefined}
    .local=${local}
    .send=${send}
    .page=${page || location.href}
    .isShared=${place?.isShared ?? false}
    .preview=${preview}
  ></iw-takeaway>`;
}

/** The rules stopped: say so, say who can tell, and leave the way back open. */
export function stuckScreen(view: View): TemplateResult {
  const {words, dutch, local, context} = view;
  const authority = (id: string) =>
    html`<p>
      <b>${both(words, dutch, `interface.authorities.${id}.name`)}</b><br />
      ${both(words, dutch, `interface.authorities.${id}.reach`)}
    </p>`;
  const near = local?.part('contact', {words, dutch, topic: context.topic});
  const municipality = near ?? authority('municipality');
  return html`<div class="card stuck">
      <h2 tabindex="-1">${words.t('interface.verdict.notSure')}</h2>
      ${underTitle(dutch?.t('interface.verdict.notSure'))} ${municipality} ${authority('duo')}
    </div>
    <div class="steps">${back(view)}</div>`;
}
