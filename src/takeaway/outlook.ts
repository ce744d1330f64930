/** The answer and the plan of a visit, whoever's it is. */

import type {CalendarDate} from '../assess/calendar.js';
import {replay} from '../conversation/replay.js';
import type {Turn} from '../conversation/replay.js';
import {restore} from '../conversation/restore.js';
import type {Visit} from '../conversation/visit-types.js';
import type {Outlook} from './changes.js';
import {gistOf} from './gist.js';
import type {Gist} from './gist.js';
import {planOf} from './plan.js';

/** Absent while questions are open, or no topic is chosen. */
export function outlookOf(
  {topic, answers, known}: Visit,
  today: CalendarDate,
): Outlook | undefined {
  if (!topic) return undefined;
  const {facts, ask} = replay({topic, answers, known, today});
  if (ask !== undefined) return undefined;
  const gist = gistOf({topic, facts, today});
  return {gist, plan: planOf(gist)};
}

/** Everything that is known, as questions and answers: also what the host told and nobody was asked. */
export function turnsOf({topic, facts, today}: Gist): readonly Turn[] {
  return replay({topic, today, ...restore({topic, facts, today})}).turns;
}
