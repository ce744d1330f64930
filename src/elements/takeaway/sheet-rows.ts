/** The rows of the printed page: each says one thing, in every language of the page, side by side. */

import type {CalendarDate} from '../../assess/calendar.js';
import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Authority, Paper} from '../../../flows/vocabulary.js';
import type {TextKey} from '../../conversation/result-pieces.js';
import type {LawSource, OpenFact} from '../../conversation/result-grounds.js';
import type {Words} from '../../i18n/words.js';
import type {QrCode} from '../../takeaway/qr.js';
import {decidedBy, lawValues, say, writtenValues} from '../../takeaway/say.js';
import type {SheetContent, SheetList} from '../../takeaway/sheet-content.js';
import {stepValues, whenOf} from '../../takeaway/step-words.js';
import type {PlanStep} from '../../takeaway/steps.js';
import {describeTurn} from '../app-parts.js';
import {ResultTexts} from '../result-texts.js';
import type {Shown} from '../result-texts.js';

const PLAN = 'takeaway.plan';
const PRINT = 'takeaway.print';

/** A language of the page. */
export interface Speaker {
  readonly words: Words;
  readonly texts: ResultTexts;
}

/** The words of a language for a page that was made on a day. */
export const speaker = (words: Words, made: CalendarDate): Speaker => ({
  words,
  texts: new ResultTexts(words, (speaking) => lawValues(speaking, made)),
});

type Cell = (speaker: Speaker) => Shown;

/** One thing in all languages; a row that says nothing in the first of them is left out. */
function row(name: string, speakers: readonly Speaker[], cell: Cell): Shown {
  const cells = speakers.map((one) => ({...one.words.language!, shown: cell(one)}));
  if (cells[0]!.shown === nothing) return nothing;
  return html`<section class="row ${name}">
    ${cells.map(({tag, dir, shown}) => html`<div class="cell" lang=${tag} dir=${dir}>${shown}</div>`)}
  </section>`;
}

const detail = (label: string, shown: Shown): Shown =>
  shown === nothing ? nothing : html`<span><span class="label">${label}</span> ${shown}</span> `;

/** Several in one line, in a language that is written from either side. */
function series(items: readonly Shown[]): Shown {
  const shown = items.filter((one) => one !== nothing);
  return shown.length
    ? html`${shown.map((one, at) => html`${at ? ' · ' : nothing}<bdi>${one}</bdi>`)}`
    : nothing;
}

const paperTexts = (ids: readonly Paper[], texts: ResultTexts): Shown[] =>
  ids.map((id) => texts.inline(`outcomes.papers.${id}`)).filter((one) => one !== nothing);

/** A list; nothing where it is empty. */
const list = (name: string, items: readonly Shown[]): Shown =>
  items.length
    ? html`<ul class=${name}>
        ${items.map((one) => html`<li><span>${one}</span></li>`)}
      </ul>`
    : nothing;

const title =
  (key: TextKey, {made, isPreview}: Pick<SheetContent, 'made' | 'isPreview'>): Cell =>
  ({words, texts}) =>
    html`<h1>${texts.inline(key)}</h1>
      <p class="made">
        ${words.t(isPreview ? 'interface.result.preview' : `${PRINT}.made`, {date: words.date(made)})}
      </p>`;

const answer =
  ({sentence, values, day, made}: SheetContent): Cell =>
  ({words, texts}) =>
    html`<p class="sentence">${say(words, sentence, writtenValues(words, values, made))}</p>
      ${
        day
          ? html`<p class="day">
              <span class="label">${texts.inline(day.label)}</span>
              ${day.about ? words.t(`${PLAN}.about`) : nothing} <b>${words.date(day.date)}</b>
            </p>`
          : nothing
      }`;

const stepCell =
  (one: PlanStep, number: number, {hows}: SheetContent): Cell =>
  ({words, texts}) => {
    const key = `${PLAN}.steps.${one.id}`;
    const values = () => stepValues(one, words);
    const {where, decides} = one;
    const who = decides ? texts.inline(`interface.authorities.${decides}.name`) : nothing;
    return html`<span class="number">${number}</span>
      <div class="do">
        <h2>${texts.inline(`${key}.what`, values)}</h2>
        ${hows ? html`<p class="how">${texts.inline(`${key}.how`, values)}</p>` : nothing}
        <p class="details at">
          <b class="when">${whenOf(one, words)}</b>
          ${detail(words.t(`${PLAN}.where`), texts.inline(`${PLAN}.places.${where}`))}
          ${detail(words.t(`${PLAN}.decides`), who)}
        </p>
      </div>
      <p class="details">
        ${detail(words.t(`${PLAN}.bring`), series(paperTexts(one.papers, texts)))}
      </p>`;
  };

/** How to reach the municipality, in lines; the first one is its name. */
export type Reach = (words: Words) => readonly string[];

/** Where to go: the municipality as it told of itself, or as everybody is told. */
function whoCell(who: Authority, reach: Reach | undefined): Cell {
  if (who !== 'municipality' || !reach) {
    return contact(`${PLAN}.whoNow`, `interface.authorities.${who}`);
  }
  return ({words, texts}) => {
    const [name, ...ways] = reach(words);
    return html`<h2>${texts.inline(`${PLAN}.whoNow`)}</h2>
      <p>
        <b><bdi>${name}</bdi></b> ${series(ways.map((way) => html`${way}`))}
      </p>`;
  };
}

/** Who is named by `key`, and how to reach them. */
const contact =
  (label: TextKey, key: TextKey): Cell =>
  ({texts}) =>
    html`<h2>${texts.inline(label)}</h2>
      <p><b>${texts.inline(`${key}.name`)}</b> ${texts.inline(`${key}.reach`)}</p>`;

const papersCell =
  ({papers: ids}: SheetContent): Cell =>
  ({texts}) => {
    const shown = list('ticks', paperTexts(ids, texts));
    return shown === nothing
      ? nothing
      : html`<h2>${texts.inline(`${PLAN}.papers`)}</h2>
          ${shown}`;
  };

/** What a fact could change, or else the question about it. */
function openFact({fact, question}: OpenFact, texts: ResultTexts): Shown {
  const change = texts.inline(`outcomes.change.byFact.${fact}`);
  return change === nothing && question ? texts.inline(`questions.${question}.title`) : change;
}

const openCell =
  ({open, unclear}: SheetContent): Cell =>
  ({texts}) => {
    const shown = [
      ...unclear.map((kind) => texts.inline(`takeaway.check.items.${kind}.open`)),
      ...open.map((one) => openFact(one, texts)),
    ].filter((one) => one !== nothing);
    return shown.length
      ? html`<h2>${texts.inline(`${PRINT}.open`)}</h2>
          ${list('points', shown)}`
      : nothing;
  };

const factsCell =
  ({facts}: SheetContent): Cell =>
  ({words, texts}) => {
    const told = facts.map((turn) => {
      const {short, answer} = describeTurn(words, turn);
      return html`${short}: <b><bdi>${answer}</bdi></b>`;
    });
    return told.length
      ? html`<h2>${texts.inline(`${PRINT}.facts`)}</h2>
          <p>${series(told)}</p>`
      : nothing;
  };

/** The address without what every address begins with: it is typed, not pressed. */
const typed = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '');

const article = ({article, url}: LawSource): TemplateResult =>
  html`<li lang="nl" dir="ltr"><b>${article}</b> <span class="url">${typed(url)}</span></li>`;

/** The law is in Dutch in whatever language the page is, so its places are said once. */
function law({sources, checkedOn}: SheetContent, speakers: readonly Speaker[]): Shown {
  if (!sources.length || checkedOn === undefined) return nothing;
  const heading: Cell = ({words}) =>
    html`<h2>${words.t(`${PRINT}.law`)}</h2>
      <span class="checked"
        >(${words.t('interface.result.checkedOn', {date: words.date(checkedOn)})})</span
      >`;
  return html`${row('law', speakers, heading)}
    <ul class="articles">
      ${sources.map(article)}
    </ul>`;
}

function qrCode({size, path}: QrCode, speakers: readonly Speaker[]): TemplateResult {
  // A module of 0.35 mm is what cameras of simple phones still tell apart on paper.
  const side = `${Math.min(38, Math.max(22, size * 0.35))}mm`;
  return html`<div class="qr">
    <svg viewBox="0 0 ${size} ${size}" width=${side} height=${side} shape-rendering="crispEdges">
      ${svg`<path d=${path}></path>`}
    </svg>
    ${speakers.map(({words}) => {
      const {tag, dir} = words.language!;
      return html`<p lang=${tag} dir=${dir}>${words.t(`${PRINT}.phone`)}</p>`;
    })}
  </div>`;
}

/** That it decides nothing, and who does; and what was left out, if anything was. */
const foot =
  ({more, decides}: Pick<SheetContent, 'more' | 'decides'>): Cell =>
  ({words}) =>
    html`<p>
      ${decidedBy(words, decides)}
      ${more ? html`<b class="more">${words.t(`${PRINT}.more`, {count: more})}</b>` : nothing}
    </p>`;

/** Of a list for a talk nobody decides. */
const listFoot: Cell = ({words}) => html`<p>${words.t(`${PRINT}.information`)}</p>`;

/** The plan as one page. */
export function planRows(
  content: SheetContent,
  speakers: readonly Speaker[],
  {qr, reach}: {readonly qr: QrCode | undefined; readonly reach: Reach | undefined},
): TemplateResult {
  const {who, fallback, steps} = content;
  return html`${row('title', speakers, title(`${PRINT}.title`, content))}
    ${row('answer', speakers, answer(content))}
    ${steps.map((one, at) => row(`step step-${one.id}`, speakers, stepCell(one, at + 1, content)))}
    <div class="pair">
      ${row('who', speakers, whoCell(who, reach))}
      ${row('fallback', speakers, contact(`${PLAN}.fallback`, `${PLAN}.places.${fallback}`))}
    </div>
    <div class="pair">
      ${row('papers', speakers, papersCell(content))} ${row('open', speakers, openCell(content))}
    </div>
    <footer>
      <div>
        ${row('facts', speakers, factsCell(content))} ${law(content, speakers)}
        ${row('foot', speakers, foot(content))}
      </div>
      ${qr ? qrCode(qr, speakers) : nothing}
    </footer>`;
}

/** What ends in dots is to be filled in by hand. */
const isToFill = (text: string): boolean => /…$/.test(text);

/** A list to tick off as one page. */
export function listRows(list: SheetList, speakers: readonly Speaker[]): TemplateResult {
  const {heading, sections, note} = list;
  const line = (key: TextKey) =>
    row(
      `line ${isToFill(speakers[0]!.words.t(key)) ? 'fill' : ''}`,
      speakers,
      ({texts}) =>
        html`<span class="box"></span>
          <p>${texts.inline(key)}</p>`,
    );
  return html`${row('title', speakers, title(heading, list))}
    ${sections
      .filter(({lines}) => lines.length)
      .map(
        (section) =>
          html`${row('section', speakers, ({texts}) => html`<h2>${texts.inline(section.heading)}</h2>`)}
          ${section.lines.map(line)}`,
      )}
    ${note ? row('note', speakers, ({texts}) => html`<p>${texts.inline(note)}</p>`) : nothing}
    <footer><div>${row('foot', speakers, listFoot)}</div></footer>`;
}
