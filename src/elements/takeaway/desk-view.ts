/** The card for the desk: in Dutch whatever language the page speaks, and large. */

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.js';
import {deskCard, deskText} from '../../takeaway/desk-card.js';
import type {DeskCard} from '../../takeaway/desk-card.js';
import {describeTurn} from '../app-parts.js';
import './copy-button.js';
import {backToPlan, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

export const deskStyles = css`
  .desk {
    font-size: 1.15em;
    border-inline-start: 6px solid var(--_iw-accent);
  }
  .desk dl {
    display: grid;
    gap: 14px;
    margin: 0;
  }
  .desk dd + dd {
    margin-block-start: 4px;
  }
  .desk .situation {
    columns: 2 16em;
    padding-inline-start: 1.2em;
  }
`;

/** The card of an answer; its words are in Dutch. */
export const deskCardOf = (answer: Parameters<typeof deskCard>[0], dutch: Words): DeskCard =>
  deskCard(answer, dutch, (turn) => describeTurn(dutch, turn));

/** The card as it stands on the screen. */
export const deskSection = (card: DeskCard, dutch: Words): TemplateResult =>
  html`<section class="card desk" lang="nl" dir="ltr" aria-labelledby="desk">
    <h3 id="desk">${card.title}</h3>
    <p class="help">${card.made}</p>
    <dl>
      <div>
        <dt>${dutch.t('takeaway.desk.situation')}</dt>
        <dd>
          <ul class="situation">
            ${card.situation.map((line) => html`<li>${line}</li>`)}
          </ul>
        </dd>
      </div>
      ${card.lines.map(
        ({label, texts}) =>
          html`<div>
            <dt>${label}</dt>
            ${texts.map((text) => html`<dd>${text}</dd>`)}
          </div>`,
      )}
    </dl>
    <p class="help">${card.information}</p>
  </section>`;

export function deskView(view: TakeawayView): TemplateResult {
  const {words, texts, dutch, gist, plan, turns, local, isShared, preview} = view;
  const municipality = local?.lines(dutch, gist.topic);
  const card = deskCardOf({gist, plan, turns, municipality, isPreview: preview}, dutch);
  return html`${viewHeading(view, 'takeaway.actions.desk')}
    <p>${texts.both('takeaway.desk.hint')}</p>
    ${deskSection(card, dutch)}
    ${
      isShared
        ? nothing
        : html`<iw-copy
            .words=${words}
            .label=${words.t('takeaway.desk.copy')}
            .text=${deskText(card, dutch)}
          ></iw-copy>`
    }
    ${backToPlan(view)}`;
}
