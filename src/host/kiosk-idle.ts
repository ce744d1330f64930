/**
 * Whether somebody is still at the kiosk. Nothing is counted before somebody has begun. Then, after
 * a while without a touch, the person is asked; if nobody answers, everything is to be erased.
 *
 *   free ─touched→ used ─quiet→ asking ─quiet→ over
 *                   ↺ touched    └─stay→ used
 *
 * `over` is the end: what comes after it is another visit, and another machine.
 */

import {setup} from 'xstate';
import type {IdleTimes} from './kiosk-idle-times.js';

export type IdleEvent =
  /** Anything that shows that somebody is there. */
  | {type: 'person.touched'}
  /** "I'm still here." */
  | {type: 'person.stays'}
  /** "I'm done", or the screen went dark. */
  | {type: 'person.left'};

export const kioskIdle = setup({
  types: {
    context: {} as IdleTimes,
    events: {} as IdleEvent,
    input: {} as IdleTimes,
    tags: {} as 'asking' | 'over',
  },
  delays: {
    ask: ({context}) => context.ask,
    erase: ({context}) => context.erase,
  },
}).createMachine({
  id: 'kiosk-idle',
  context: ({input}) => input,
  initial: 'free',
  on: {'person.left': '.over'},
  states: {
    free: {on: {'person.touched': 'used'}},
    used: {
      after: {ask: 'asking'},
      on: {'person.touched': {target: 'used', reenter: true}},
    },
    asking: {
      tags: 'asking',
      after: {erase: 'over'},
      on: {'person.stays': 'used'},
    },
    over: {tags: 'over', type: 'final'},
  },
});
