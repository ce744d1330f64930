/**
 * `npm run screens`: finds the people for `demo/all-screens.html`: as few as show every end of every
 * flow. It walks every path, which takes minutes; `test/screens/people.test.ts` says when it is due.
 */

import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {FLOW_IDS} from '../flows/index.js';
import type {FlowId} from '../flows/index.js';
import {question} from '../flows/questions.js';
import type {QuestionId} from '../flows/questions.js';
import {problemsOf} from '../src/assess/check.js';
import type {Answer} from '../src/conversation/answers.js';
import {restore} from '../src/conversation/restore.js';
import {isDutyTopic, TOPICS, TOPIC_IDS} from '../src/conversation/topics.js';
import {ASKED_ON, ENDS, endsShown, isRepeated, visitOf} from '../demo/all-screens/people.js';
import type {Person} from '../demo/all-screens/people.js';
import {DUTY, walkDuty} from '../test/paths/duty.js';
import {walkFlow} from '../test/paths/judge.js';
import type {Start} from '../test/paths/walk.js';
import {STARTS} from '../test/paths/starts.js';

const FILE = fileURLToPath(new URL('../demo/all-screens/people.json', import.meta.url));

const isDuty = (flow: FlowId): boolean => (DUTY as readonly FlowId[]).includes(flow);

/** The topics that show the ends of a flow by themselves. */
const topicsOf = (flow: FlowId): readonly Person['topic'][] =>
  TOPIC_IDS.filter(
    (topic) =>
      (TOPICS[topic] as readonly FlowId[]).includes(flow) && isDutyTopic(topic) === isDuty(flow),
  );

/** What somebody says to a question that is about something else than what they came for. */
function shrug(id: QuestionId, knows: boolean): Answer {
  const {kind, options} = question(id);
  if (kind === 'several') return {kind: 'options', options: []};
  const no = options.find((option) => ['none', 'no'].includes(option.id));
  const [first] = options;
  if (!no)
    return kind === 'choice' && knows ? {kind: 'option', option: first!.id} : {kind: 'unknown'};
  return kind === 'form' ? {kind, option: no.id, dates: {}} : {kind: 'option', option: no.id};
}

/** The person as a visit would know them, with what is still asked answered too. */
function asVisitor(topic: Person['topic'], {facts, municipality}: Start, knows: boolean): Person {
  const restored = restore({topic, facts, today: ASKED_ON, municipality});
  let person: Person = {topic, ...restored, ...(municipality && {municipality}), ends: []};
  for (;;) {
    const {ask} = visitOf(person);
    if (!ask) return person;
    person = {...person, answers: {...person.answers, [ask]: shrug(ask, knows)}};
  }
}

const comers = [
  ...walkDuty(),
  ...FLOW_IDS.filter((flow) => !isDuty(flow)).map(
    (flow) => [flow, walkFlow(flow, STARTS[flow], {closely: false})] as const,
  ),
].map(([flow, {ends}]) => [flow, [...ends.values()]] as const);

const wanted = new Set(ENDS.filter((end) => !isRepeated(end)));
const candidates = comers
  .flatMap(([flow, starts]) =>
    topicsOf(flow).flatMap((topic) =>
      starts.flatMap((start) => [true, false].map((knows) => asVisitor(topic, start, knows))),
    ),
  )
  .map((person) => ({person, ends: endsShown(person).filter((end) => wanted.has(end))}));
console.log(`${candidates.length} people to choose from`);

/** Two people of one topic in one: what both said, and all that both ticked. */
function together(one: Person, other: Person): Person {
  const answers: Record<string, Answer> = {...one.answers, ...other.answers};
  for (const [id, answer] of Object.entries(one.answers)) {
    const also = other.answers[id as QuestionId];
    if (answer.kind !== 'options' || also?.kind !== 'options') continue;
    answers[id] = {kind: 'options', options: [...new Set([...answer.options, ...also.options])]};
  }
  return {...one, ...other, answers, known: {...one.known, ...other.known}};
}

/** Whether it is a visit that comes to its end, and shows all of these. */
function shows(person: Person, ends: readonly string[]): boolean {
  const {ask, problem, told} = visitOf(person);
  if (ask !== undefined || problem || problemsOf(told, ASKED_ON).length) return false;
  const shown = endsShown(person, {told});
  return ends.every((end) => shown.includes(end));
}

interface Chosen {
  readonly person: Person;
  /** What is shown by nobody before. */
  readonly ends: readonly string[];
}

const chosen: Chosen[] = [];
const missing = new Set(wanted);
const news = ({ends}: Chosen) => ends.filter((end) => missing.has(end));
for (;;) {
  const best = candidates.reduce((one, other) =>
    news(other).length > news(one).length ? other : one,
  );
  const ends = news(best);
  if (!ends.length) break;
  for (const end of ends) missing.delete(end);
  chosen.push({...best, ends});
}

const people: Chosen[] = [];
for (const {person, ends} of chosen) {
  const at = people.findIndex(
    (one) =>
      one.person.topic === person.topic &&
      shows(together(one.person, person), [...one.ends, ...ends]),
  );
  if (at < 0) people.push({person, ends});
  else {
    const one = people[at]!;
    people[at] = {person: together(one.person, person), ends: [...one.ends, ...ends]};
  }
}
people.sort(
  (one, other) => TOPIC_IDS.indexOf(one.person.topic) - TOPIC_IDS.indexOf(other.person.topic),
);
const written = people.map(({person}): Person => {
  const ends = endsShown(person).filter((end) => wanted.has(end));
  return {...person, ends};
});
writeFileSync(FILE, `[\n${written.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
console.log(`${written.length} people show ${wanted.size - missing.size} ends`);
if (missing.size) console.log(`nobody shows: ${[...missing].join(', ')}`);
