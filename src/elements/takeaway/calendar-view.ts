/** The days that go into a calendar, and the file that brings them there. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {calendarEvents} from '../../takeaway/calendar-events.js';
import type {CalendarEvent} from '../../takeaway/calendar-events.js';
import {decidedBy} from '../../takeaway/say.js';
import {loadingFailed} from '../built-in.js';
import {download} from './download.js';
import {action, backToPlan, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

/** Where the library of the file is fetched. In an object, so that a test can let it fail. */
export const calendarParts = {
  file: () => import('../../takeaway/calendar-file.js'),
};

const CALENDAR = 'takeaway.calendar';

/** Makes the file and gives it. @throws if the library cannot be fetched */
async function save(events: readonly CalendarEvent[], view: TakeawayView): Promise<void> {
  const {words, dutch, gist, plan, host, context} = view;
  const {calendarFile} = await calendarParts.file();
  const authority = words.t(`interface.authorities.${plan.who}.name`);
  const information = decidedBy(words, gist.authority);
  const text = calendarFile(events, context.today, {words, dutch, authority, information});
  download('inburgering.ics', 'text/calendar;charset=utf-8', text, host);
}

export interface CalendarState {
  /** The library could not be fetched. */
  readonly hasFailed: boolean;
  readonly failed: (hasFailed: boolean) => void;
}

export function calendarView(
  view: TakeawayView,
  {hasFailed, failed}: CalendarState,
): TemplateResult {
  const {texts, plan, context} = view;
  const events = calendarEvents(plan, context.today);
  const press = () =>
    void save(events, view).then(
      () => failed(false),
      () => failed(true),
    );
  return html`${viewHeading(view, `${CALENDAR}.heading`)}
    <section class="card">
      ${
        events.length
          ? html`<p>${texts.both(`${CALENDAR}.hint`)}</p>
              <ol class="timeline">
                ${events.map(
                  ({kind, date, about}) =>
                    html`<li class="mark" data-event=${kind}>
                      <span class="label">${texts.both(`${CALENDAR}.events.${kind}`)}</span>
                      <time datetime=${date}>
                        ${
                          about
                            ? html`<span class="about"
                                >${texts.inline('takeaway.plan.about')}</span
                              >`
                            : nothing
                        }
                        ${texts.day(date)}
                      </time>
                    </li>`,
                )}
              </ol>
              ${action('calendar', texts.both('takeaway.actions.calendar'), press, 'primary')}`
          : html`<p>${texts.both(`${CALENDAR}.nothing`)}</p>`
      }
      ${hasFailed ? loadingFailed(press) : nothing}
    </section>
    ${backToPlan(view)}`;
}
