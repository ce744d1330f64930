/**
 * The machine of a whole visit: choosing a topic, asking, the result and what is taken home. It is
 * given the engine that knows the law; what the screens show until both have been fetched is in
 * `opening.ts`. The elements send these events and show the context; they know no state paths, only
 * the tags. What is emitted goes to the host: ids of outcomes, never an answer.
 */

import {assign, emit, setup} from 'xstate';
import type {QuestionId} from '../../flows/questions.js';
import type {Answer} from './answers.js';
import {contextOf, currentQuestion, earlierTurns} from './current.js';
import type {TopicId} from './topics.js';
import {variantOf} from './variants.js';
import type {
  Checked,
  Engine,
  Visit,
  VisitContext,
  VisitEmitted,
  VisitEvent,
  VisitInput,
  VisitTag,
} from './visit-types.js';

/** The context of a visit that runs. */
type Context = VisitContext & {readonly engine: Engine};

const rerun = (context: Context, change: Partial<VisitContext>): Context => {
  const next = {...context, checked: undefined, ...change, engine: context.engine};
  const {topic, answers, known, gone, today, municipality, engine} = next;
  const input = {answers, known, gone, today, municipality};
  return {...next, replay: topic && engine.replay({topic, ...input})};
};

/** The wording in which a question is asked now. */
const wordingNow = (question: QuestionId, {replay, known}: VisitContext): string | undefined => {
  const turn = replay?.turns.find((one) => one.question === question);
  return variantOf(question, turn?.facts ?? replay?.facts ?? known, replay?.settled ?? {});
};

const EMPTY = {answers: {}, known: {}, gone: [], editing: undefined, before: undefined} as const;

const visitOf = ({topic, answers, known, gone}: VisitContext): Visit => ({
  topic,
  answers,
  known,
  gone,
});

/** What changes when the topic of `context` makes way for another one, or for the list of topics. */
const leaving = ({topic, gone}: VisitContext): Partial<VisitContext> => ({
  gone: topic ? [...gone.filter((one) => one !== topic), topic] : gone,
  editing: undefined,
  before: undefined,
});

/** What keeps the known facts from being used. */
const refusalOf = ({known, today, engine}: Context) => engine.problemsOf(known, today);

const lastTurn = (context: VisitContext): QuestionId | undefined =>
  earlierTurns(context).at(-1)?.question;

export const visitMachine = setup({
  types: {
    context: {} as Context,
    events: {} as VisitEvent,
    emitted: {} as VisitEmitted,
    input: {} as VisitInput & {readonly engine: Engine},
    tags: {} as VisitTag,
  },
  guards: {
    hasTopic: ({context}) => context.topic !== undefined,
    hasOther: ({context}) => context.other !== undefined,
    isSettled: ({context}) => !currentQuestion(context),
    isRefused: ({context}) => refusalOf(context).length > 0,
    canGoBack: ({context}) => lastTurn(context) !== undefined,
    wasAsked: ({context}, {question}: {question: QuestionId}) =>
      context.replay?.turns.some((turn) => turn.question === question) ?? false,
  },
  actions: {
    chooseTopic: assign(({context}, {topic}: {topic: TopicId}) =>
      rerun(context, {...leaving(context), topic}),
    ),
    leaveTopic: assign(({context}) => rerun(context, {...leaving(context), topic: undefined})),
    takeAnswer: assign(({context}, {question, answer}: {question: QuestionId; answer: Answer}) => {
      const kept = {...answer, to: wordingNow(question, context)};
      return rerun(context, {answers: {...context.answers, [question]: kept}, editing: undefined});
    }),
    openAnswer: assign((_, {question}: {question: QuestionId}) => ({editing: question})),
    openLastAnswer: assign(({context}) => ({editing: lastTurn(context)})),
    // Only an answer that was on the screen can be compared with; of several changes in a row the
    // first one counts.
    rememberResult: assign(({context}) =>
      context.before || context.replay?.ask ? {} : {before: visitOf(context)},
    ),
    keepChange: assign({before: undefined}),
    undoChange: assign(({context}) => rerun(context, {...context.before, before: undefined})),
    addPerson: assign(({context}) =>
      rerun(context, {...EMPTY, other: visitOf(context), isSecond: true}),
    ),
    switchPerson: assign(({context}) =>
      rerun(context, {
        ...EMPTY,
        ...context.other,
        other: visitOf(context),
        isSecond: !context.isSecond,
      }),
    ),
    removePerson: assign({other: undefined, isSecond: false}),
    takeCheck: assign((_, {open}: Checked) => ({checked: {open}})),
    erase: assign(({context}) =>
      rerun(context, {...EMPTY, topic: undefined, other: undefined, isSecond: false}),
    ),
    useKnown: assign(({context}) => rerun(context, {})),
    refuseKnown: assign(({context}) => rerun(context, {known: {}})),
    tellRefusal: emit(({context}) => ({type: 'refused' as const, problems: refusalOf(context)})),
    tellOutcome: emit(({context}) => ({
      type: 'outcome' as const,
      topic: context.topic!,
      outcomes: context.replay!.outcomes,
    })),
  },
}).createMachine({
  id: 'visit',
  context: ({input}) => ({...contextOf(input), engine: input.engine}),
  initial: 'checking',
  on: {
    'answer.change': {
      guard: {type: 'wasAsked', params: ({event}) => ({question: event.question})},
      target: '.asking',
      reenter: true,
      actions: [
        'rememberResult',
        {type: 'openAnswer', params: ({event}) => ({question: event.question})},
      ],
    },
    'person.switch': {
      guard: 'hasOther',
      target: '.asking',
      reenter: true,
      actions: 'switchPerson',
    },
    'visit.erase': {target: '.topics', actions: 'erase'},
    'visit.topics': {target: '.topics', actions: 'leaveTopic'},
  },
  states: {
    checking: {
      always: [
        {guard: 'isRefused', target: 'topics', actions: ['tellRefusal', 'refuseKnown']},
        {target: 'topics', actions: 'useKnown'},
      ],
    },
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
      initial: 'settling',
      states: {
        settling: {
          always: [{guard: 'isSettled', target: '#visit.result'}, {target: 'question'}],
        },
        question: {tags: 'asking'},
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
      on: {
        'topic.choose': {
          target: 'asking',
          actions: {type: 'chooseTopic', params: ({event}) => ({topic: event.topic})},
        },
        'takeaway.open': 'takeaway',
        'change.keep': {actions: 'keepChange'},
        'change.undo': {target: 'asking', actions: 'undoChange'},
        'visit.back': [
          {
            guard: 'canGoBack',
            target: 'asking',
            actions: ['rememberResult', 'openLastAnswer'],
          },
          {target: 'topics', actions: 'leaveTopic'},
        ],
      },
    },
    takeaway: {
      tags: 'takeaway',
      on: {
        'check.done': {
          actions: {type: 'takeCheck', params: ({event}) => ({open: event.open})},
        },
        'person.add': {target: 'asking', actions: 'addPerson'},
        'person.remove': {actions: 'removePerson'},
        'visit.back': 'result',
      },
    },
  },
});
