/**
 * The people for whom this was made: each with the question they come with, what is known of them,
 * and what the assessment must say. Put together from reports; nobody here exists.
 */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import type {Authority, Paper} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../../src/assess/calendar.js';
import type {FactName, Facts} from '../../src/assess/facts.js';
import type {TopicId} from '../../src/conversation/topics.js';
import type {Helper} from '../../src/takeaway/plan.js';
import type {PlanStep} from '../../src/takeaway/steps.js';

interface Expected {
  /** The `result` of these parts of the assessment. */
  readonly obligation?: string;
  readonly law?: string;
  readonly deadline?: string;
  /** A subset of the assessment, for anything else that it must say. */
  readonly parts?: Readonly<Record<string, unknown>>;
  /** Among what the flows of the topics come to, as `<flow>.<state>`. */
  readonly outcomes: readonly string[];
}

/** The plan that one has after a topic. */
interface Taken {
  readonly topic: TopicId;
  readonly who: Authority;
  readonly fallback: Helper;
  readonly papers: readonly Paper[];
  /** In order, as `id [ground] [from day] [until day] [on day] [(about)] [(later)]`. */
  readonly steps: readonly string[];
}

export interface Persona {
  readonly id: string;
  /** In one line, as somebody at a desk would say it. */
  readonly who: string;
  /** What they come with; the second, if any, follows on the first. */
  readonly topics: readonly TopicId[];
  /** Their own language, or the one that they share with a helper (`notes` says so). */
  readonly language: string;
  /** The day of asking. */
  readonly today: CalendarDate;
  /** Facts that the report gives. */
  readonly given: Facts;
  /** Facts that the report does not give and that were chosen to fit. */
  readonly assumed: Facts;
  /** Facts that they are asked for and do not know. */
  readonly dontKnow?: readonly FactName[];
  /** Why these facts were chosen. */
  readonly notes: string;
  readonly expect: Expected;
  /** Which report, and which person in it. */
  readonly source: string;
  /** Somebody else holds the screen. */
  readonly helper?: boolean;
  /** What they take home, topic by topic. */
  readonly takes: readonly Taken[];
}

/** As written: one `topic`, or several `topics`. */
type Written = Omit<Persona, 'topics'> & {
  readonly topic?: TopicId;
  readonly topics?: readonly TopicId[];
};

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const topicsOf = ({topic, topics}: Written): readonly TopicId[] => topics ?? (topic ? [topic] : []);

/** Every persona of every file in this folder, in the order of the files. */
export const readPersonas = (): Persona[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(FOLDER + name, 'utf8')) as Written[])
    .map(({topic, ...written}) => ({...written, topics: topicsOf({topic, ...written})}) as Persona);

/** All that is known of somebody, as the assessment and a visit take it. */
export const factsOfPersona = ({given, assumed, dontKnow}: Persona): Facts => ({
  ...given,
  ...assumed,
  ...(dontKnow && {dontKnow: [...dontKnow]}),
});

/** A step as the personas write it. */
export const stepLine = ({id, part, from, until, on, about, later}: PlanStep): string =>
  [
    ...[id, part, from && `from ${from}`, until && `until ${until}`, on && `on ${on}`],
    ...[about && '(about)', later && '(later)'],
  ]
    .filter(Boolean)
    .join(' ');
