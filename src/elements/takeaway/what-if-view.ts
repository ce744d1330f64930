/** "What if": one answer to change; what that makes different is said on the page of the answer. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {transcript} from '../app-parts.js';
import {backToPlan, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

export function whatIfView(view: TakeawayView): TemplateResult {
  const {texts, context, send} = view;
  const turns = context.replay?.turns ?? [];
  return html`${viewHeading(view, 'takeaway.whatIf.heading')}
    <section class="card">
      <p>${texts.both('takeaway.whatIf.intro')}</p>
      <h3>${texts.inline('takeaway.whatIf.pick')}</h3>
      ${texts.under('takeaway.whatIf.pick')}
      ${transcript(texts.words, texts.dutch?.words, turns, (question) => send({type: 'answer.change', question}))}
    </section>
    ${backToPlan(view)}`;
}
