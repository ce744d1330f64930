/** Who decides, and where to go now: one place, and one more for when that does not work out. */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Plan} from '../takeaway/plan.js';
import type {Authority} from '../../flows/vocabulary.js';
import type {Near} from './local/local.js';
import {authority} from './result-folds.js';
import type {ResultTexts} from './result-texts.js';

export function whoNow(
  {who, fallback}: Pick<Plan, 'who' | 'fallback'>,
  texts: ResultTexts,
  near: Near,
): TemplateResult {
  const helper = `takeaway.plan.places.${fallback}`;
  return html`<section class="card who-now" aria-labelledby="who-now" data-who=${who}>
    ${texts.heading('who-now', 'takeaway.plan.whoNow')} ${authority(texts, who, near)}
    <div class="fallback" data-fallback=${fallback}>
      <h4>${texts.inline('takeaway.plan.fallback')}</h4>
      ${texts.under('takeaway.plan.fallback')}
      <p class="name">${texts.both(`${helper}.name`)}</p>
      <p>${texts.both(`${helper}.reach`)}</p>
      ${near?.('helpers')}
    </div>
  </section>`;
}

/** Who decides; how to reach them is said once on a page. */
export const whoDecides = (
  authorities: readonly Authority[],
  {who}: Pick<Plan, 'who'>,
  texts: ResultTexts,
  near: Near,
): TemplateResult =>
  html`<section class="card" aria-labelledby="who">
    ${texts.heading('who', 'interface.result.who')}
    ${authorities.map((id) =>
      id === who
        ? html`<p class="authority">
            <span class="name">${texts.both(`interface.authorities.${id}.name`)}</span>
          </p>`
        : authority(texts, id, near),
    )}
  </section>`;
