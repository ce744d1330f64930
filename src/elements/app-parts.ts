/** The parts of the assistant around the question: templates of what they are given. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {QuestionId} from '../../flows/questions.js';
import type {Turn} from '../conversation/replay.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import type {TopicId} from '../conversation/topics.js';
import {describeAnswer, questionText} from '../conversation/wording.js';
import {variantOf} from '../conversation/variants.js';
import {SOURCE} from '../i18n/words.js';
import type {Language, Words} from '../i18n/words.js';
import {beside, both, differing, under, underTitle} from './beside.js';
import {emphasis, plainEmphasis, TermEvent} from './emphasis.js';
import {icon} from './icons.js';
import type {Local} from './local/local.js';
import type {Languages, Place} from './place.js';

export interface HeaderParts extends Languages {
  /** Absent where there is nothing to close. */
  readonly close: (() => void) | undefined;
  /** Leaves the page for one that nobody minds. */
  readonly exit: () => void;
  /** What is on the screen, in one word. */
  readonly screen: string;
  /** Whether every language is named: to find the letters of their scripts takes a browser long. */
  readonly isWhole: boolean;
  /** In place of the list of languages. */
  readonly choose: Place['languages'];
}

/** The languages as a list, each named in itself. */
function languageList(words: Words, {languages, spoken, speak, isWhole}: HeaderParts) {
  if (languages.length < 2) return nothing;
  const option = ({tag, name, dir}: Language) =>
    html`<option value=${tag} lang=${tag} dir=${dir} ?selected=${tag === spoken}>
      ${isWhole || tag === spoken ? name : nothing}
    </option>`;
  return html`<span class="language">
    <select
      autocomplete="off"
      aria-label=${words.t('interface.language.label')}
      @change=${(event: Event) => speak((event.target as HTMLSelectElement).value)}
    >
      ${languages.map(option)}
    </select>
    ${icon('chevron-down')}
  </span>`;
}

/** The title; then what stays in reach: the sound, the language, and the ways out. */
export function header(words: Words, parts: HeaderParts) {
  const {close, exit, screen, choose} = parts;
  return html`<header><p class="title">${words.t('interface.title')}</p></header>
    <div class="tools">
      <iw-sound .words=${words} .screen=${screen}></iw-sound>
      ${choose ? choose(words, parts) : languageList(words, parts)}
      <button type="button" class="exit" title="3 × Esc" @click=${exit}>
        ${icon('log-out')}<span>${words.t('interface.exit.label')}</span>
      </button>
      ${
        close
          ? html`<button
              type="button"
              class="close"
              aria-label=${words.t('interface.actions.close')}
              @click=${close}
            >
              ${icon('x')}
            </button>`
          : nothing
      }
    </div>`;
}

const TOPIC_ICONS: Readonly<Record<TopicId, string>> = {
  letter: 'file-text',
  obliged: 'circle-help',
  deadline: 'calendar',
  'more-time': 'clock',
  dispensation: 'heart-pulse',
  exemption: 'scroll',
  'fines-and-loans': 'coins',
  'permanent-residence': 'house',
  naturalisation: 'id-card',
  law: 'book-open',
};

const URGENT_STEPS = 'takeaway.urgentPage.steps';

/** No home or no money: whom to call, and what to say once its words are there. */
function noHome(words: Words, dutch: Words | undefined, local: Local | undefined): TemplateResult {
  const municipality = 'interface.authorities.municipality';
  const inDutch = dutch?.list(URGENT_STEPS) ?? [];
  const step = (text: string, at: number) =>
    html`<li>
      ${emphasis(text, words.language!.tag)}${beside(inDutch[at] && plainEmphasis(inDutch[at], SOURCE))}
    </li>`;
  return html`${
      local?.part('contact', {words, dutch, topic: 'fines-and-loans'}) ??
      html`<p><b>${both(words, dutch, `${municipality}.name`)}</b></p>
        <p>${both(words, dutch, `${municipality}.reach`)}</p>`
    }
    <ul>
      ${words.list(URGENT_STEPS).map(step)}
    </ul>`;
}

/** What cannot wait, in two taps; `open` hears that more words are needed. */
function urgent(words: Words, dutch: Words | undefined, {choose, openUrgent, local}: StartParts) {
  const label = (id: string) =>
    html`<span class="words">${both(words, dutch, `interface.start.urgent.${id}`)}</span>`;
  const topic = (id: string, to: TopicId) =>
    html`<button type="button" class="topic" @click=${() => choose(to)}>${label(id)}</button>`;
  const summary = (id: string) => html`<summary>${label(id)} ${icon('chevron-down')}</summary>`;
  return html`<details class="urgent" @toggle=${openUrgent}>
    ${summary('label')} ${topic('fine', 'fines-and-loans')} ${topic('date', 'letter')}
    <details>${summary('home')} ${noHome(words, dutch, local)}</details>
  </details>`;
}

export interface StartParts {
  readonly choose: (topic: TopicId) => void;
  /** Somebody opens what is urgent. */
  readonly openUrgent: () => void;
  /** What the municipality told, if it told anything. */
  readonly local: Local | undefined;
}

/** What the person comes with. A topic is a way to go, no choice to be confirmed. */
export function start(words: Words, dutch: Words | undefined, parts: StartParts): TemplateResult {
  const {choose, local} = parts;
  const topic = (id: TopicId) =>
    html`<li class="speaks">
      <button type="button" class="topic" @click=${() => choose(id)}>
        <span class="picture">${icon(TOPIC_ICONS[id])}</span>
        <span class="words">
          <span>${words.t(`interface.topics.${id}.label`)}</span>
          ${
            dutch
              ? under(dutch, `interface.topics.${id}.label`)
              : html`<span class="help">${words.t(`interface.topics.${id}.hint`)}</span>`
          }
        </span>
      </button>
      <iw-speak .words=${words}></iw-speak>
    </li>`;
  return html`<div class="card start">
      <h2 tabindex="-1">${words.t('interface.start.heading')}</h2>
      ${underTitle(dutch?.t('interface.start.heading'))}
      <p class="hint">${both(words, dutch, 'interface.start.intro')}</p>
      ${urgent(words, dutch, parts)}
      <ul class="topics">
        ${(local?.config.topics ?? TOPIC_IDS).map(topic)}
      </ul>
      <p class="help">${both(words, dutch, 'interface.start.privacy')}</p>
    </div>
    ${local?.part('start', {words, dutch})}`;
}

/** A turn in words: what was asked, and the answer. */
export const describeTurn = (words: Words, {question, answer, facts}: Turn) => ({
  short: questionText(words, question, 'short', variantOf(question, facts, {})) ?? '',
  answer: describeAnswer(words, question, answer),
});

const CHANGE = 'interface.actions.change';

/**
 * The turns so far, one line each, with a way to change it. Its name begins with all that stands on
 * it: whoever speaks to the device says what they see.
 */
export function transcript(
  words: Words,
  dutch: Words | undefined,
  turns: readonly Turn[],
  change: (question: QuestionId) => void,
): TemplateResult | typeof nothing {
  if (!turns.length) return nothing;
  const changing = words.t(CHANGE);
  const line = (turn: Turn) => {
    const {short, answer} = describeTurn(words, turn);
    const inDutch = dutch && describeTurn(dutch, turn);
    return html`<li>
      <div class="turn">
        <span
          ><bdi id=${`short-${turn.question}`}>${short}</bdi>: <b><bdi>${answer}</bdi></b></span
        >
        ${beside(inDutch && `${inDutch.short}: ${inDutch.answer}`)}
      </div>
      <button
        type="button"
        class="plain"
        id=${`change-${turn.question}`}
        aria-labelledby=${`change-${turn.question} short-${turn.question}`}
        @click=${() => change(turn.question)}
      >
        ${changing} ${beside(differing(dutch?.t(CHANGE), changing))}
      </button>
    </li>`;
  };
  return html`<ol class="turns" aria-label=${words.t('interface.turns.heading')}>
    ${turns.map(line)}
  </ol>`;
}

/** About how far it still is; nothing is said where that would be a mere guess. */
export function progress(
  words: Words,
  dutch: Words | undefined,
  number: number,
  left: number,
): TemplateResult {
  const key = `interface.progress.${left ? 'label' : 'last'}`;
  return html`<span class="progress"
    >${both(words, dutch, key, {number, left, count: left})}</span
  >`;
}

/** Asks once more before the answers go. */
export const confirmation = (
  words: Words,
  dutch: Words | undefined,
  {yes, no}: {readonly yes: () => void; readonly no: () => void},
): TemplateResult =>
  html`<div class="card confirm" role="group" aria-labelledby="confirm">
    <div class="heading">
      <p id="confirm" tabindex="-1">${words.t('interface.actions.restartConfirm')}</p>
      ${under(dutch, 'interface.actions.restartConfirm')}
    </div>
    <button type="button" @click=${yes}>${both(words, dutch, 'interface.actions.yes')}</button>
    <button type="button" @click=${no}>${both(words, dutch, 'interface.actions.no')}</button>
  </div>`;

export interface FooterParts {
  /** Absent where there is nothing to begin anew. */
  readonly restart: (() => void) | undefined;
  readonly erase: (() => void) | undefined;
  /** In place of both. */
  readonly finish: TemplateResult | undefined;
}

/** That nothing is sent, and the ways to begin anew. */
export function footer(
  words: Words,
  dutch: Words | undefined,
  {restart, erase, finish}: FooterParts,
): TemplateResult {
  const button = (key: string, press: ((event: Event) => void) | undefined) =>
    press
      ? html`<button type="button" class="plain" @click=${press}>
          ${both(words, dutch, key)}
        </button>`
      : nothing;
  return html`<footer>
    <span>${both(words, dutch, 'interface.footer.nothingSent')}</span>
    <span class="again">
      ${button('interface.glossary.all', ({currentTarget}) => {
        currentTarget!.dispatchEvent(new TermEvent(''));
      })}
      ${button('interface.actions.restart', restart)} ${button('interface.footer.eraseAll', erase)}
      ${finish}
    </span>
  </footer>`;
}
