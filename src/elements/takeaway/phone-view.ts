/** To go on with on a phone. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import './phone.js';
import {backToPlan, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

export function phoneView(view: TakeawayView): TemplateResult {
  const {words, texts, gist, page, isShared} = view;
  const {topic, facts} = gist;
  return html`${viewHeading(view, 'takeaway.phone.heading')}
    <iw-phone
      .words=${words}
      .dutch=${texts.dutch?.words}
      .handover=${{topic, facts}}
      .page=${page}
      .isShared=${isShared}
    ></iw-phone>
    ${backToPlan(view)}`;
}
