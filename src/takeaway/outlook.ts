/** The answer and the plan of a visit, whoever's it is. */

import {factsOf} from '../conversation/answers.js';
import {replay} from '../conversation/replay.js';
import type {Turn} from '../conversation/replay.js';
import {restore} from '../conversation/restore.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import type {Visit, VisitContext} from '../conversation/visit-types.js';
import type {Outlook} from './changes.js';
import {gistOf} from './gist.js';
import type {Gist} from './gist.js';
import {planOf} from './plan.js';

/** Where a visit is run: on which day, and by which rules of a municipality. */
export type Setting = Pick<VisitContext, 'today' | 'municipality'>;

/** Absent while questions are open, or no topic is chosen. */
export function outlookOf({topic, ...visit}: Visit, setting: Setting): Outlook | undefined {
  if (!topic) return undefined;
  const {today, municipality} = setting;
  const {told: facts, ask} = replay({...visit, topic, today, municipality});
  if (ask !== undefined) return undefined;
  const gist = gistOf({topic, facts, today, municipality});
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
export function turnsOf({topic, facts, today, municipality}: Gist): readonly Turn[] {
  const turns: Turn[] = [];
  for (const asked of [topic, ...TOPIC_IDS]) {
    const told = new Set(turns.flatMap(toldBy));
    const setting = {topic: asked, today, municipality};
    const restored = replay({...setting, ...restore({...setting, facts})}).turns;
    turns.push(...restored.filter((turn) => toldBy(turn).some((name) => !told.has(name))));
  }
  return turns;
}
