/**
 * The machine of a whole visit: choosing a topic, asking, and the result. The elements send these
 * events and show the context; they know no state paths, only the tags `choosing`, `asking` and
 * `result`. The host hears what is emitted: ids of questions and outcomes, never an answer.
 */

import {assign, emit, setup} from 'xstate';
import {FLOW_IDS} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import type {Answer, Answers} from './answers.js';
import {replay} from './replay.js';
import type {Replay} from './replay.js';
import type {TopicId} from './topics.js';

export interface VisitInput {
  readonly today: CalendarDate;
  /** Opens this topic at once; without it the person chooses. */
  readonly topic?: TopicId;
  /** Facts known from elsewhere. */
  readonly known?: Facts;
}

export interface VisitContext {
  readonly today: CalendarDate;
  readonly known: Facts;
  readonly topic: TopicId | undefined;
  /** Every answer ever given in this visit, also those no longer asked for. */
  readonly answers: Answers;
  /** The earlier question that is open to be answered again. */
  readonly editing: QuestionId | undefined;
  /** The visit as the answers make it; absent while no topic is chosen. */
  readonly replay: Replay | undefined;
}

export type VisitEvent =
  | {type: 'topic.choose'; topic: TopicId}
  | {type: 'answer.give'; question: QuestionId; answer: Answer}
  | {type: 'answer.change'; question: QuestionId}
  | {type: 'visit.back'}
  /** Back to the topics; the answers stay and need not be given twice. */
  | {type: 'visit.topics'}
  /** Everything away. */
  | {type: 'visit.erase'};

export type VisitEmitted =
  | {type: 'question'; question: QuestionId}
  | {type: 'outcome'; topic: TopicId; outcomes: readonly string[]};

/** The question on the screen: one being changed, or the next one to ask. */
export const currentQuestion = ({editing, replay: now}: VisitContext): QuestionId | undefined =>
  editing ?? now?.ask;

/** The turns above the question on the screen. */
export function earlierTurns({editing, replay: now}: VisitContext): Replay['turns'] {
  const turns = now?.turns ?? [];
  const index = turns.findIndex((turn) => turn.question === editing);
  return index < 0 ? turns : turns.slice(0, index);
}

/** The ids of what the flows came to, as `<flow>.<state>`. */
export const outcomeIds = ({settled}: Replay): string[] =>
  FLOW_IDS.flatMap((flow) => {
    const end = settled[flow];
    return end?.outcome ? [`${flow}.${end.state}`] : [];
  });

const rerun = (context: VisitContext, change: Partial<VisitContext>): VisitContext => {
  const {topic, ...next} = {...context, ...change};
  return {
    ...next,
    topic,
    replay: topic && replay({topic, answers: next.answers, known: next.known, today: next.today}),
  };
};

const lastTurn = (context: VisitContext): QuestionId | undefined =>
  earlierTurns(context).at(-1)?.question;

export const visitMachine = setup({
  types: {
    context: {} as VisitContext,
    events: {} as VisitEvent,
    emitted: {} as VisitEmitted,
    input: {} as VisitInput,
    tags: {} as 'choosing' | 'asking' | 'result',
  },
  guards: {
    hasTopic: ({context}) => context.topic !== undefined,
    hasQuestion: ({context}) => currentQuestion(context) !== undefined,
    isSettled: ({context}) => currentQuestion(context) === undefined,
    canGoBack: ({context}) => lastTurn(context) !== undefined,
    wasAsked: ({context}, {question}: {question: QuestionId}) =>
      context.replay?.turns.some((turn) => turn.question === question) ?? false,
  },
  actions: {
    chooseTopic: assign(({context}, {topic}: {topic: TopicId}) =>
      rerun(context, {topic, editing: undefined}),
    ),
    leaveTopic: assign(({context}) => rerun(context, {topic: undefined, editing: undefined})),
    takeAnswer: assign(({context}, {question, answer}: {question: QuestionId; answer: Answer}) =>
      rerun(context, {answers: {...context.answers, [question]: answer}, editing: undefined}),
    ),
    openAnswer: assign((_, {question}: {question: QuestionId}) => ({editing: question})),
    openLastAnswer: assign(({context}) => ({editing: lastTurn(context)})),
    erase: assign(({context}) =>
      rerun(context, {topic: undefined, answers: {}, known: {}, editing: undefined}),
    ),
    tellQuestion: emit(({context}) => ({
      type: 'question' as const,
      question: currentQuestion(context)!,
    })),
    tellOutcome: emit(({context}) => ({
      type: 'outcome' as const,
      topic: context.topic!,
      outcomes: outcomeIds(context.replay!),
    })),
  },
}).createMachine({
  id: 'visit',
  context: ({input}) =>
    rerun(
      {
        today: input.today,
        known: input.known ?? {},
        topic: undefined,
        answers: {},
        editing: undefined,
        replay: undefined,
      },
      {topic: input.topic},
    ),
  initial: 'topics',
  on: {
    'answer.change': {
      guard: {type: 'wasAsked', params: ({event}) => ({question: event.question})},
      target: '.asking',
      reenter: true,
      actions: {type: 'openAnswer', params: ({event}) => ({question: event.question})},
    },
    'visit.erase': {target: '.topics', actions: 'erase'},
    'visit.topics': {target: '.topics', actions: 'leaveTopic'},
  },
  states: {
    topics: {
      tags: 'choosing',
      always: {guard: 'hasTopic', target: 'asking'},
      on: {
        'topic.choose': {
          target: 'asking',
          actions: {type: 'chooseTopic', params: ({event}) => ({topic: event.topic})},
        },
      },
    },
    asking: {
      tags: 'asking',
      initial: 'settling',
      states: {
        settling: {
          always: [{guard: 'isSettled', target: '#visit.result'}, {target: 'question'}],
        },
        question: {entry: 'tellQuestion'},
      },
      on: {
        'answer.give': {
          target: 'asking',
          reenter: true,
          actions: {
            type: 'takeAnswer',
            params: ({event}) => ({question: event.question, answer: event.answer}),
          },
        },
        'visit.back': [
          {guard: 'canGoBack', target: 'asking', reenter: true, actions: 'openLastAnswer'},
          {target: 'topics', actions: 'leaveTopic'},
        ],
      },
    },
    result: {
      tags: 'result',
      entry: 'tellOutcome',
      on: {'visit.back': {target: 'asking', actions: 'openLastAnswer'}},
    },
  },
});
