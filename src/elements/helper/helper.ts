/**
 * A helper's tablet: somebody sits beside the person. The person answers, the helper explains; what
 * is not for a helper's ears goes to the person's own phone.
 */

import {html, nothing} from 'lit';
import {question} from '../../conversation/asked.js';
import type {Handover} from '../../takeaway/link.js';
import type {Setting} from '../../takeaway/outlook.js';
import '../icons-rest.js';
import {beside, both, under} from '../beside.js';
import type {Confirmation, Place, PlaceView} from '../place.js';
import './desk.js';
import './file.js';
import './hand-over.js';
import './note.js';

const RULES = 'helper.start.rules';

/** The visit so far, in the form that a link and a file hold. */
const handoverOf = ({context: {topic, replay}}: PlaceView): Handover | undefined =>
  topic && replay && {topic, facts: replay.facts};

const settingOf = ({context: {today, municipality}}: PlaceView): Setting => ({today, municipality});

const said = ({words, dutch, isGiven, isMissing, change}: Confirmation) =>
  html`<div class="said">
    ${
      isMissing
        ? html`<p id="said-problem" class="problem">
            <span>${both(words, dutch, 'helper.said.problem')}</span>
          </p>`
        : nothing
    }
    <label class="choice">
      <input
        id="said"
        type="checkbox"
        .checked=${isGiven}
        aria-labelledby="said-label"
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? 'said-problem' : nothing}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span class="words">
        <span id="said-label">${words.t('helper.said.label')}</span>
        ${under(dutch, 'helper.said.label')}
      </span>
    </label>
  </div>`;

export const helper: Place = {
  bundles: ['helper', 'take'],
  isShared: false,
  isBeside: true,
  fields: {confirm: said},
  start: ({words, dutch}) => {
    const inDutch = dutch?.list(RULES) ?? [];
    return html`<section class="card" aria-labelledby="helping">
      <h3 id="helping">${both(words, dutch, 'helper.start.heading')}</h3>
      <ul class="rules">
        ${words.list(RULES).map((rule, at) => html`<li>${rule}${beside(inDutch[at])}</li>`)}
      </ul>
    </section>`;
  },
  aboveQuestion: (view, id) =>
    question(id).isSensitive
      ? html`<iw-hand-over
          .words=${view.words}
          .dutch=${view.dutch}
          .handover=${handoverOf(view)}
          .page=${view.page}
        ></iw-hand-over>`
      : nothing,
  belowQuestion: ({words, dutch}, id) =>
    html`<iw-helper-note .words=${words} .dutch=${dutch} .question=${id}></iw-helper-note>`,
  belowResult: ({words, dutch, papers, context, local, preview}) =>
    html`<iw-desk
      .words=${words}
      .dutch=${dutch}
      .papers=${papers ?? words}
      .context=${context}
      .local=${local}
      .preview=${preview}
    ></iw-desk>`,
  below: (view) =>
    html`<iw-visit-file
      .words=${view.words}
      .dutch=${view.dutch}
      .handover=${handoverOf(view)}
      .setting=${settingOf(view)}
      .opened=${view.open}
    ></iw-visit-file>`,
};
