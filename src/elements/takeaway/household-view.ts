/** Two people of one household side by side; no names, only a first and a second person. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Outlook} from '../../takeaway/changes.js';
import {outlookOf} from '../../takeaway/outlook.js';
import {say, writtenValues} from '../../takeaway/say.js';
import {stepValues, whenOf} from '../../takeaway/step-words.js';
import {backToPlan, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

const HOUSEHOLD = 'takeaway.household';

function person(
  number: number,
  outlook: Outlook | undefined,
  {texts, send}: TakeawayView,
  isShown: boolean,
): TemplateResult {
  const t = (key: string) => texts.both(`${HOUSEHOLD}.${key}`, () => ({number: String(number)}));
  const [first] = outlook?.plan.steps ?? [];
  const termEnd = outlook?.gist.assessment.deadline.termEnd;
  return html`<section class="card person" data-person=${number}>
    <h3>${t('person')}</h3>
    ${
      outlook && first
        ? html`<p class="topic">${texts.both(`interface.topics.${outlook.gist.topic}.label`)}</p>
            <p class="answer">
              ${texts.said((words) =>
                say(
                  words,
                  outlook.gist.sentence,
                  writtenValues(words, outlook.gist.values, outlook.gist.today),
                ),
              )}
            </p>
            ${
              termEnd === undefined
                ? nothing
                : html`<p>
                    ${texts.both('takeaway.whatIf.date')}
                    <time datetime=${termEnd}>${texts.said((words) => words.date(termEnd))}</time>
                  </p>`
            }
            <p>
              ${t('next')}
              <b
                >${texts.both(`takeaway.plan.steps.${first.id}.what`, (words) =>
                  stepValues(first, words),
                )}</b
              >
              ${texts.said((words) => whenOf(first, words))}
            </p>`
        : html`<p>${t('noAnswer')}</p>`
    }
    ${
      isShown
        ? nothing
        : html`<div class="actions">
            <button type="button" @click=${() => send({type: 'person.switch'})}>${t('go')}</button>
            <button type="button" class="plain" @click=${() => send({type: 'person.remove'})}>
              ${t('remove')}
            </button>
          </div>`
    }
  </section>`;
}

function beside(view: TakeawayView): TemplateResult {
  const {context, gist, plan} = view;
  const {other, isSecond} = context;
  const own = {gist, plan};
  const others = outlookOf(other!, context);
  const people = isSecond ? [others, own] : [own, others];
  return html`<h3>${view.texts.both(`${HOUSEHOLD}.beside`)}</h3>
    <div class="people">${people.map((one, at) => person(at + 1, one, view, one === own))}</div>`;
}

export function householdView(view: TakeawayView): TemplateResult {
  const {texts, context, send} = view;
  return html`${viewHeading(view, `${HOUSEHOLD}.heading`)}
  ${
    context.other
      ? beside(view)
      : html`<section class="card">
          <p>${texts.both(`${HOUSEHOLD}.intro`)}</p>
          <button type="button" class="primary" @click=${() => send({type: 'person.add'})}>
            ${texts.both(`${HOUSEHOLD}.start`)}
          </button>
        </section>`
  }
  ${backToPlan(view)}`;
}
