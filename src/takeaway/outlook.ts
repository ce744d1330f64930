/** The answer and the plan of a visit, whoever's it is. */

import type {CalendarDate} from '../assess/calendar.js';
import {factsOf} from '../conversation/answers.js';
import {replay} from '../conversation/replay.js';
import type {Turn} from '../conversation/replay.js';
import {restore} from '../conversation/restore.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import type {Visit} from '../conversation/visit-types.js';
import type {Outlook} from './changes.js';
import {gistOf} from './gist.js';
import type {Gist} from './gist.js';
import {planOf} from './plan.js';

/** Absent while questions are open, or no topic is chosen. */
export function outlookOf({topic, ...visit}: Visit, today: CalendarDate): Outlook | undefined {
  if (!topic) return undefined;
  const {told: facts, ask} = replay({...visit, topic, today});
  if (ask !== undefined) return undefined;
  const gist = gistOf({topic, facts, today});
  return {gist, plan: planOf(gist)};
}

/** The names of the facts that an answer tells, or was asked for in vain. */
function toldBy({question, answer}: Turn): readonly string[] {
  const {dontKnow = [], ...facts} = factsOf(question, answer);
  return [...Object.keys(facts), ...dontKnow];
}

/**
 * Everything that is known, as questions and answers: those of this topic first, then what was told
 * in another one; also what the host told and nobody was asked.
 */
export function turnsOf({topic, facts, today}: Gist): readonly Turn[] {
  const turns: Turn[] = [];
  for (const asked of [topic, ...TOPIC_IDS]) {
    const told = new Set(turns.flatMap(toldBy));
    const restored = replay({topic: asked, today, ...restore({topic: asked, facts, today})}).turns;
    turns.push(...restored.filter((turn) => toldBy(turn).some((name) => !told.has(name))));
  }
  return turns;
}
