import {html, nothing} from 'lit';
import type {Paper} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Verdict} from '../conversation/result.js';
import type {CardPiece, DatePiece, ResultPage} from '../conversation/result-pieces.js';
import {icon} from './icons.js';
import type {ResultTexts, Shown} from './result-texts.js';

function requestOf({requestFrom, requestNow}: DatePiece, texts: ResultTexts): Shown {
  if (requestNow) return texts.both('interface.result.requestNow');
  return requestFrom === undefined
    ? nothing
    : texts.both('interface.result.requestFrom', (words) => ({date: words.date(requestFrom)}));
}

function date(piece: DatePiece, texts: ResultTexts): Shown {
  const {label, date, about} = piece;
  const request = requestOf(piece, texts);
  return html`<div class="date date-${label}">
    <p>
      <span class="label">${texts.both(`interface.result.${label}`)}</span>
      ${
        about
          ? html`<span class="about">${texts.both('interface.result.readyByAbout')}</span>`
          : nothing
      }
      <time class="day" datetime=${date}>${texts.day(date)}</time>
    </p>
    ${request === nothing ? nothing : html`<p class="request">${icon('calendar')} <span>${request}</span></p>`}
  </div>`;
}

function piece(one: CardPiece, texts: ResultTexts): Shown {
  switch (one.kind) {
    case 'date':
      return date(one, texts);
    case 'law':
      return html`<p class="law">
        <span class="label">${texts.both('interface.result.law')}</span>
        <strong class="name">${texts.both(`interface.laws.${one.law}`)}</strong>
      </p>`;
    case 'text':
      return texts.block(one.key);
  }
}

/** The verdict as the heading of the card. */
export const heading = (verdict: Verdict, texts: ResultTexts): Shown =>
  html`<h2 id="verdict" tabindex="-1">${texts.inline(`interface.verdict.${verdict}`)}</h2>
    ${texts.underHeading(`interface.verdict.${verdict}`)}`;

/** What to bring or send along. */
export function papersCard(papers: readonly Paper[], texts: ResultTexts): Shown {
  const shown = papers
    .map((id) => texts.both(`outcomes.papers.${id}`))
    .filter((one) => one !== nothing);
  if (!shown.length) return nothing;
  return html`<section class="card papers" aria-labelledby="papers">
    ${texts.heading('papers', 'interface.result.papers')}
    <ul>
      ${shown.map((one) => html`<li>${one}</li>`)}
    </ul>
  </section>`;
}

/** What is due for a check says so: nobody may take it for the law of today. */
export function overdueNotice(checkedOn: CalendarDate | undefined, texts: ResultTexts): Shown {
  if (checkedOn === undefined) return nothing;
  const said = texts.both('interface.result.overdue', (words) => ({date: words.date(checkedOn)}));
  return said === nothing
    ? nothing
    : html`<p class="overdue">${icon('info')} <span>${said}</span></p>`;
}

/** The answer itself: the verdict, and then what the person came for. */
export const verdictCard = (page: ResultPage, texts: ResultTexts): Shown =>
  html`<section class="card verdict lead-${page.lead}" aria-labelledby="verdict">
    ${heading(page.verdict, texts)} ${page.card.map((one) => piece(one, texts))}
  </section>`;
