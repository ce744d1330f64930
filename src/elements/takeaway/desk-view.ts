/** The card for the desk: in Dutch whatever language the page speaks, and large. */

import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {deskCard, deskText} from '../../takeaway/desk-card.js';
import type {Turn} from '../../conversation/replay.js';
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

export function deskView(view: TakeawayView): TemplateResult {
  const {words, texts, dutch, gist, plan, turns, local} = view;
  const municipality = local?.lines(dutch, gist.topic);
  const describe = (turn: Turn) => describeTurn(dutch, turn);
  const card = deskCard({gist, plan, turns, municipality}, dutch, describe);
  return html`${viewHeading(view, 'takeaway.actions.desk')}
    <p>${texts.both('takeaway.desk.hint')}</p>
    <section class="card desk" lang="nl" dir="ltr" aria-labelledby="desk">
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
    </section>
    <iw-copy
      .words=${words}
      .label=${words.t('takeaway.desk.copy')}
      .text=${deskText(card, dutch)}
    ></iw-copy>
    ${backToPlan(view)}`;
}
