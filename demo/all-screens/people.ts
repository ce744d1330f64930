/** Who is shown: one person for each end of a flow, as few as show them all, and what each shows. */

import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {Facts} from '../../src/assess/facts.js';
import type {MunicipalRules} from '../../src/assess/view.js';
import type {Answers} from '../../src/conversation/answers.js';
import '../../src/conversation/engine.js';
import {replay} from '../../src/conversation/replay.js';
import type {Replay} from '../../src/conversation/replay.js';
import {findingsPage} from '../../src/conversation/findings.js';
import {resultPage} from '../../src/conversation/result-pieces.js';
import {resultOf} from '../../src/conversation/result.js';
import {isDutyTopic} from '../../src/conversation/topics.js';
import type {TopicId} from '../../src/conversation/topics.js';
import written from './people.json';

/** The day on which they all ask. */
export const ASKED_ON = '2026-11-24';

export interface Person {
  readonly topic: TopicId;
  readonly answers: Answers;
  /** What they were not asked for: it was known from a letter, or from the page. */
  readonly known: Facts;
  readonly municipality?: MunicipalRules;
  /** The ends whose own words stand on their page. */
  readonly ends: readonly string[];
}

/** Written by `npm run screens`. */
export const PEOPLE = written as unknown as readonly Person[];

/** Every end of every flow, as `<flow>.<state>`. */
export const ENDS: readonly string[] = FLOW_IDS.flatMap((flow) =>
  Object.entries(FLOWS[flow].states).flatMap(([state, {type}]) =>
    type === 'final' ? [`${flow}.${state}`] : [],
  ),
);

/** An end that says nothing of its own: what the flow before it came to stands on the page instead. */
const REPEATS: Readonly<Record<string, readonly string[]>> = {
  obligation: ['notObliged'],
  extension: ['askDuty', 'noDuty', 'noTerm', 'askOldLaw'],
  dispensation: ['askDuty', 'noDuty'],
  nat: ['alreadyDutch'],
  option: ['alreadyDutch'],
};

export const isRepeated = (end: string): boolean => {
  const [flow, state] = end.split('.') as [FlowId, string];
  return REPEATS[flow.split('-')[0]!]?.includes(state) ?? false;
};

/** The visit of this person. */
export const visitOf = (person: Person): Replay => replay({...person, today: ASKED_ON});

/** The ends whose own words stand on the page of this person. */
export function endsShown(
  person: Person,
  {told: facts}: Pick<Replay, 'told'> = visitOf(person),
): string[] {
  const {topic, municipality} = person;
  if (!isDutyTopic(topic)) {
    const {lead, parts, others} = findingsPage(topic, facts, ASKED_ON, municipality);
    return [lead, ...parts, ...others].map(({flow, state}) => `${flow}.${state}`);
  }
  const {card, why} = resultPage(resultOf(facts, ASKED_ON, municipality), topic);
  const keys = [...card.flatMap((piece) => (piece.kind === 'text' ? [piece.key] : [])), ...why];
  return keys.map((key) => key.split('.').slice(1, 3).join('.'));
}
