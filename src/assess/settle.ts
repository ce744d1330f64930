/**
 * Runs the flows on the facts. Each flow is one XState machine, made once; a run is one pure
 * `initialTransition`: no actor, no clock, no snapshot kept.
 */

import {assign, initialTransition, setup} from 'xstate';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {Flow, RuleRef, State, Test, TestName} from '../../flows/chart.js';
import {question} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from './calendar.js';
import {IwError} from './errors.js';
import type {FactName, Facts} from './facts.js';
import {possibleLaws} from './laws.js';
import type {Reason, Settled} from './settled.js';
import {answer, TEST_NAMES} from './guards/index.js';
import {standingOf} from './view.js';
import type {MunicipalRules, Situation} from './view.js';

interface Context {
  readonly situation: Situation;
  readonly because: readonly Reason[];
  readonly open: readonly FactName[];
  readonly inDoubt: boolean;
}

/** Whether a question has been put, with whatever answer. */
const isAnswered = (id: QuestionId, situation: Situation): boolean =>
  question(id).facts.some((fact) => standingOf(situation, fact as FactName) !== 'unasked');

/** Whether this flow, or one it builds on, went on although something could still turn it. */
const isInDoubt = ({situation, inDoubt}: Context): boolean =>
  inDoubt || Object.values(situation.earlier).some((earlier) => earlier.inDoubt);

const testIn = (test: Test, context: Context) =>
  answer(test, context.situation, () => isInDoubt(context));

/** The rule itself, or those of the law that binds (of each law that may). */
const rulesOf = (rule: RuleRef, situation: Situation): readonly string[] =>
  typeof rule === 'string' ? [rule] : possibleLaws(situation).map((law) => rule[law]);

function addReasons(context: Context, rule: RuleRef, test: Test | undefined): readonly Reason[] {
  const facts = test ? [...testIn(test, context).view.known] : [];
  const known = new Set(context.because.map((reason) => reason.rule));
  return [
    ...context.because,
    ...rulesOf(rule, context.situation)
      .filter((id) => !known.has(id))
      .map((id) => ({rule: id, facts})),
  ];
}

/** What a test could not tell, as facts; where all it read was known, those were not exact enough. */
function addOpen(context: Context, test: Test): readonly FactName[] {
  const {unknown, known} = testIn(test, context).view;
  return [...new Set([...context.open, ...(unknown.size ? unknown : known)])];
}

const yesGuards = Object.fromEntries(
  TEST_NAMES.map((name) => [
    name,
    ({context}: {context: Context}, params: unknown) =>
      testIn({type: name, params} as Test, context).truth === 'yes',
  ]),
) as unknown as Record<TestName, (args: {context: Context}, params: never) => boolean>;

/** The one `setup()`: what the names in the flows mean. */
const charts = setup({
  types: {context: {} as Context, input: {} as Situation},
  guards: {
    ...yesGuards,
    no: ({context}, {test}: {test: Test}) => testIn(test, context).truth === 'no',
    unsure: ({context}, {test}: {test: Test}) => {
      const {truth, view} = testIn(test, context);
      return truth === 'unknown' && view.unasked.size === 0;
    },
    answered: ({context}, params: {question: QuestionId}) =>
      isAnswered(params.question, context.situation),
  },
  actions: {
    because: assign(({context}, {rule, test}: {rule: RuleRef; test?: Test}) => ({
      because: addReasons(context, rule, test),
    })),
    leaveOpen: assign(({context}, {test, doubt}: {test: Test; doubt?: true}) => ({
      open: addOpen(context, test),
      inDoubt: context.inDoubt || doubt === true,
    })),
  },
});

/** A machine of a flow. */
export function machineOf(flow: Flow) {
  const config = {
    ...flow,
    context: ({input}: {input: Situation}): Context => ({
      situation: input,
      because: [],
      open: [],
      inDoubt: false,
    }),
  };
  // The flows' own types are stricter about names and parameters than XState can infer here.
  return charts.createMachine(config as never);
}

const machines = new Map<FlowId, ReturnType<typeof machineOf>>();

/** The machine of a flow, made when it is first run: nobody waits for those of other topics. */
function machineFor(id: FlowId): ReturnType<typeof machineOf> {
  const machine = machines.get(id) ?? machineOf(FLOWS[id]);
  machines.set(id, machine);
  return machine;
}

/** Runs one flow to where it comes to rest. */
function settleFlow(id: FlowId, situation: Situation): Settled {
  const [snapshot] = initialTransition(machineFor(id), situation as never);
  const state = String(snapshot.value);
  const {because, open, inDoubt} = snapshot.context as Context;
  const meta: State['meta'] = FLOWS[id].states[state]?.meta;
  if (!meta?.outcome && !meta?.ask) {
    throw new IwError(
      'bad-flow',
      {flow: id, state},
      `Flow "${id}" rests in "${state}", which neither asks nor ends. Give it an otherwise().`,
    );
  }
  return {flow: id, state, because, open, inDoubt, ...meta};
}

export interface SettleOptions {
  readonly today: CalendarDate;
  /** See `Situation.allAsked`. */
  readonly allAsked: boolean;
  readonly municipality?: MunicipalRules;
}

/** The flows settled in order; it stops at the first one that rests in a question. */
export function settle(
  facts: Facts,
  {today, allAsked, municipality}: SettleOptions,
  until: readonly FlowId[] = FLOW_IDS,
): Partial<Record<FlowId, Settled>> {
  const earlier: Partial<Record<FlowId, Settled>> = {};
  for (const id of until) {
    const before = Object.fromEntries(
      FLOWS[id].buildsOn.map((one) => [one, earlier[one as FlowId]!]),
    );
    const settled = settleFlow(id, {
      facts,
      today,
      allAsked,
      earlier: before,
      ...(municipality && {municipality}),
    });
    earlier[id] = settled;
    if (settled.ask) break;
  }
  return earlier;
}
