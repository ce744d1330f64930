/**
 * The machine of a whole visit: choosing a topic, asking, and the result; beside it the engine that
 * knows the law, fetched while the first question is read. The elements send these events and show
 * the context; they know no state paths, only the tags. The host hears what is emitted: ids of
 * questions and outcomes, never an answer.
 */

import {assign, emit, fromPromise, raise, setup} from 'xstate';
import type {QuestionId} from '../../flows/questions.js';
import type {Problem} from '../assess/check.js';
import type {Answer} from './answers.js';
import type {Replay} from './replay.js';
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

/**
 * The question that every topic but `letter` begins with when nothing is known, and whose words are
 * therefore among the first; a test holds it to the flows.
 */
export const FIRST_QUESTION: QuestionId = 'nationalities';

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** The question on the screen: one being changed, or the next one to ask. */
export function currentQuestion(context: VisitContext): QuestionId | undefined {
  const {editing, replay, topic, answers, known} = context;
  if (editing || replay) return editing ?? replay?.ask;
  const isFirst = topic && topic !== 'letter' && isEmpty(answers) && isEmpty(known);
  return isFirst ? FIRST_QUESTION : undefined;
}

/** The turns above the question on the screen. */
export function earlierTurns({editing, replay}: VisitContext): Replay['turns'] {
  const turns = replay?.turns ?? [];
  const index = turns.findIndex((turn) => turn.question === editing);
  return index < 0 ? turns : turns.slice(0, index);
}

const rerun = (context: VisitContext, change: Partial<VisitContext>): VisitContext => {
  const next = {...context, checked: undefined, ...change};
  const {topic, answers, known, gone, today, engine} = next;
  return {...next, replay: topic && engine?.replay({topic, answers, known, gone, today})};
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
const refusalOf = ({known, today, engine}: VisitContext): readonly Problem[] =>
  engine?.problemsOf(known, today) ?? [];

const lastTurn = (context: VisitContext): QuestionId | undefined =>
  earlierTurns(context).at(-1)?.question;

export const visitMachine = setup({
  types: {
    context: {} as VisitContext,
    events: {} as VisitEvent,
    emitted: {} as VisitEmitted,
    input: {} as VisitInput,
    tags: {} as VisitTag,
  },
  actors: {
    fetchEngine: fromPromise<Engine>(() => import('./engine.js')),
  },
  guards: {
    hasTopic: ({context}) => context.topic !== undefined,
    hasOther: ({context}) => context.other !== undefined,
    hasEngine: ({context}) => context.engine !== undefined,
    isSettled: ({context}) => context.replay !== undefined && !currentQuestion(context),
    isWaiting: ({context}) => context.replay === undefined && !currentQuestion(context),
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
    takeEngine: assign((_, {engine}: {engine: Engine}) => ({engine})),
    useKnown: assign(({context}) =>
      rerun(context, refusalOf(context).length > 0 ? {known: {}} : {}),
    ),
    tellRefusal: emit(({context}) => ({type: 'refused' as const, problems: refusalOf(context)})),
    tellFailure: emit({type: 'failed' as const}),
    tellReady: raise({type: 'engine.ready'}),
    tellQuestion: emit(({context}) => ({
      type: 'question' as const,
      question: currentQuestion(context)!,
    })),
    tellOutcome: emit(({context}) => ({
      type: 'outcome' as const,
      topic: context.topic!,
      outcomes: context.replay!.outcomes,
    })),
  },
}).createMachine({
  id: 'visit',
  type: 'parallel',
  context: ({input}) => ({
    today: input.today,
    known: input.known ?? {},
    topic: input.topic,
    answers: input.answers ?? {},
    gone: [],
    editing: undefined,
    engine: input.engine,
    replay: undefined,
    before: undefined,
    other: undefined,
    isSecond: false,
    checked: undefined,
  }),
  states: {
    engine: {
      initial: 'absent',
      states: {
        absent: {
          always: [{guard: 'hasEngine', target: 'checking'}, {target: 'fetching'}],
        },
        fetching: {
          invoke: {
            src: 'fetchEngine',
            onDone: {
              target: 'checking',
              actions: {type: 'takeEngine', params: ({event}) => ({engine: event.output})},
            },
            onError: 'failed',
          },
        },
        checking: {
          always: [
            {
              guard: 'isRefused',
              target: 'ready',
              actions: ['tellRefusal', 'useKnown', 'tellReady'],
            },
            {target: 'ready', actions: ['useKnown', 'tellReady']},
          ],
        },
        ready: {},
        failed: {tags: 'failed', entry: 'tellFailure', on: {'engine.retry': 'fetching'}},
      },
    },
    visit: {
      initial: 'topics',
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
              always: [
                {guard: 'isWaiting', target: 'waiting'},
                {guard: 'isSettled', target: '#visit.visit.result'},
                {target: 'question'},
              ],
            },
            question: {tags: 'asking', entry: 'tellQuestion'},
            waiting: {tags: 'loading', on: {'engine.ready': 'settling'}},
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
    },
  },
});
