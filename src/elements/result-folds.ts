import {html, nothing} from 'lit';
import type {Authority} from '../../flows/vocabulary.js';
import type {RuleSource} from '../../flows/law/generated/rules.js';
import type {Turn} from '../conversation/replay.js';
import type {LawSource, OpenFact} from '../conversation/result-grounds.js';
import {mergeSteps} from '../conversation/result-pieces.js';
import type {ResultPage, TextKey} from '../conversation/result-pieces.js';
import type {Words} from '../i18n/words.js';
import {icon} from './icons.js';
import type {Near} from './local/local.js';
import type {ResultTexts, Shown, Written} from './result-texts.js';

/** A turn as a person reads it. */
export interface TurnWords {
  /** What was asked, in a word or two. */
  readonly short: string;
  readonly answer: string;
}
export type Describe = (turn: Turn, words: Words) => TurnWords;

const isShown = (one: Shown): boolean => one !== nothing;

/** A part that opens at a press; without anything in it there is no such part. */
export function fold(
  texts: ResultTexts,
  id: string,
  pieces: readonly Shown[],
  open = false,
): Shown {
  const shown = pieces.filter(isShown);
  const title = texts.inline(`interface.result.${id}`);
  if (!shown.length || !isShown(title)) return nothing;
  return html`<details class="fold" id=${id} ?open=${open}>
    <summary>
      <div>
        <h3>${title}</h3>
        ${texts.under(`interface.result.${id}`)}
      </div>
      ${icon('chevron-down')}
    </summary>
    <div class="inside">${shown}</div>
  </details>`;
}

/** A list under a small heading of its own. */
const titled = (texts: ResultTexts, id: string, list: Shown): Shown =>
  isShown(list)
    ? html`<div class="heading">
          <h4>${texts.inline(`interface.result.${id}`)}</h4>
          ${texts.under(`interface.result.${id}`)}
        </div>
        ${list}`
    : nothing;

export const yourAnswers = (
  texts: ResultTexts,
  turns: readonly Turn[],
  describe: Describe,
): Shown =>
  turns.length
    ? titled(
        texts,
        'whyAnswers',
        html`<dl>
          ${turns.map(
            (turn) =>
              html`<div>
                <dt>${texts.said((words) => describe(turn, words).short)}</dt>
                <dd>${texts.said((words) => describe(turn, words).answer)}</dd>
              </div>`,
          )}
        </dl>`,
      )
    : nothing;

function rules(texts: ResultTexts, ids: readonly string[]): Shown {
  const lines = mergeSteps([
    ids.map((id) => ({text: texts.words.rule(id) ?? '', dutch: texts.dutch?.words.rule(id)})),
  ]);
  if (!lines.length) return nothing;
  const list = html`<ul>
    ${lines.map((line) => html`<li>${texts.line(line)}</li>`)}
  </ul>`;
  return titled(texts, 'whyRules', list);
}

export const why = (
  {why, rules: ids}: Pick<ResultPage, 'why' | 'rules'>,
  texts: ResultTexts,
  turns: readonly Turn[],
  describe: Describe,
): Shown =>
  fold(texts, 'why', [
    ...why.map((key) => texts.whole(key)),
    yourAnswers(texts, turns, describe),
    rules(texts, ids),
  ]);

/** The law is in Dutch, in whatever language the page is. */
const article = ({article, url}: RuleSource): Shown =>
  html`<a class="article-link" href=${url} target="_blank" rel="noopener noreferrer"
    ><bdi lang="nl" dir="ltr">${article}</bdi>${icon('external-link')}</a
  >`;

function source(
  {article: name, url, confidence, checkedOn, also}: LawSource,
  texts: ResultTexts,
): Shown {
  const date: Written = (words) => ({date: words.date(checkedOn)});
  return html`<li>
    <p class="article">${article({article: name, url})}</p>
    <p class="sure">
      ${texts.both(`interface.result.confidence.${confidence}`)}
      <span class="checked"
        >(${texts.inline('interface.result.checkedOn', date)})${texts.under('interface.result.checkedOn', date)}</span
      >
    </p>
    ${
      also.length
        ? html`<ul class="also">
            ${also.map((one) => html`<li>${article(one)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

export const theLaw = (
  {sources}: {readonly sources: readonly LawSource[]},
  texts: ResultTexts,
): Shown =>
  fold(texts, 'article', [
    sources.length
      ? html`<ul class="sources">
          ${sources.map((one) => source(one, texts))}
        </ul>`
      : nothing,
  ]);

function openFact({fact, question}: OpenFact, texts: ResultTexts): Shown {
  const what = texts.both(`outcomes.change.byFact.${fact}`);
  if (!isShown(what)) return nothing;
  const where = question ? texts.both(`help.${question}.where`) : nothing;
  return html`<li>
    <p>${what}</p>
    ${isShown(where) ? html`<p class="where">${icon('map-pin')}<span>${where}</span></p>` : nothing}
  </li>`;
}

export function whatChanges(
  {open, unsure}: {readonly open: readonly OpenFact[]; readonly unsure: boolean},
  texts: ResultTexts,
): Shown {
  const facts = open.map((one) => openFact(one, texts)).filter(isShown);
  const list = facts.length
    ? html`<ul class="open">
        ${facts}
      </ul>`
    : nothing;
  // Where we are not sure, what to find out is the answer.
  const pieces: Shown[] = [titled(texts, 'openFacts', list), texts.whole('outcomes.change.always')];
  return fold(texts, 'change', pieces, unsure);
}

export const disagree = (
  texts: ResultTexts,
  keys: readonly TextKey[] = ['outcomes.disagree.summary'],
): Shown =>
  fold(texts, 'disagree', [
    ...keys.map((key) => texts.whole(key)),
    texts.whole('outcomes.disagree.complaint'),
  ]);

/** Who decides, and how to reach them. A municipality may have told more of itself than we know. */
export function authority(texts: ResultTexts, id: Authority, near: Near): Shown {
  if (id === 'municipality' && near) return html`<div class="authority">${near('contact')}</div>`;
  const name = texts.both(`interface.authorities.${id}.name`);
  if (!isShown(name)) return nothing;
  return html`<div class="authority">
    <p class="name">${name}</p>
    <p>${texts.both(`interface.authorities.${id}.reach`)}</p>
  </div>`;
}
