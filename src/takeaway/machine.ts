/**
 * What happens after the answer: first the check of understanding, then the plan and what else can
 * be taken home. A wrong choice gets other words and an example, once; after a second one the point
 * stays open, and a person is asked. The element shows `context` and the tags.
 */

import {assign, setup} from 'xstate';
import type {CheckItem, CheckKind} from './check.js';

export type ViewId =
  'plan' | 'desk' | 'letters' | 'intake' | 'phone' | 'calendar' | 'what-if' | 'household';

export interface TakeawayInput {
  readonly items: readonly CheckItem[];
  /** The check was done before, for this answer. */
  readonly isChecked: boolean;
}

export interface TakeawayContext {
  readonly items: readonly CheckItem[];
  /** Which of them is on the screen. */
  readonly at: number;
  /** What was wrong last, to say what many people think. */
  readonly open: readonly CheckKind[];
  readonly view: ViewId;
  readonly isChecked: boolean;
}

export type TakeawayEvent =
  | {type: 'check.answer'; choice: string}
  /** "Explain it again" counts as a wrong choice, and is none. */
  | {type: 'check.explain'}
  | {type: 'check.next'}
  | {type: 'check.skip'}
  | {type: 'view.open'; view: ViewId};

/**
 * - `checking`: a question of the check is on the screen; `again`: after other words and an example;
 *   `right`, `person`: how it ended;
 * - `taking`: the plan and the rest.
 */
export type TakeawayTag = 'checking' | 'again' | 'right' | 'person' | 'taking';

const itemNow = ({items, at}: TakeawayContext): CheckItem => items[at]!;

export const takeawayMachine = setup({
  types: {
    context: {} as TakeawayContext,
    events: {} as TakeawayEvent,
    input: {} as TakeawayInput,
    tags: {} as TakeawayTag,
  },
  guards: {
    isChecked: ({context}) => context.isChecked || context.items.length === 0,
    isRight: ({context}, {choice}: {choice: string}) => choice === itemNow(context).right,
    hasMore: ({context}) => context.at < context.items.length - 1,
  },
  actions: {
    next: assign(({context}) => ({at: context.at + 1})),
    noteOpen: assign(({context}) => ({open: [...context.open, itemNow(context).kind]})),
    openView: assign((_, {view}: {view: ViewId}) => ({view})),
  },
}).createMachine({
  id: 'takeaway',
  context: ({input}) => ({...input, at: 0, open: [], view: 'plan'}),
  initial: 'deciding',
  states: {
    deciding: {always: [{guard: 'isChecked', target: 'taking'}, {target: 'checking'}]},
    checking: {
      tags: 'checking',
      initial: 'asking',
      on: {'check.skip': 'taking'},
      states: {
        asking: {
          on: {
            'check.answer': [
              {
                guard: {type: 'isRight', params: ({event}) => ({choice: event.choice})},
                target: 'right',
              },
              {target: 'again'},
            ],
            'check.explain': 'again',
          },
        },
        again: {
          tags: 'again',
          on: {
            'check.answer': [
              {
                guard: {type: 'isRight', params: ({event}) => ({choice: event.choice})},
                target: 'right',
              },
              {target: 'person', actions: 'noteOpen'},
            ],
            'check.explain': {target: 'person', actions: 'noteOpen'},
          },
        },
        right: {
          tags: 'right',
          on: {
            'check.next': [
              {guard: 'hasMore', target: 'asking', actions: 'next'},
              {target: '#takeaway.taking'},
            ],
          },
        },
        person: {
          tags: 'person',
          on: {
            'check.next': [
              {guard: 'hasMore', target: 'asking', actions: 'next'},
              {target: '#takeaway.taking'},
            ],
          },
        },
      },
    },
    taking: {
      tags: 'taking',
      on: {
        'view.open': {
          actions: {type: 'openView', params: ({event}) => ({view: event.view})},
        },
      },
    },
  },
});
