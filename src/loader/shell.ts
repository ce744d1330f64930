/**
 * The shell around the assistant: whether it is closed, being fetched, open, or could not be
 * fetched. It runs on `@xstate/fsm`, which weighs one kilobyte; what runs the conversation is not
 * on the page before anybody has pressed the button.
 *
 *   closed ─open→ loading ─loaded→ open ─close→ closed
 *                    └──failed→ failed ─open→ loading
 */

import {createMachine} from '@xstate/fsm';

export type ShellState = 'closed' | 'loading' | 'open' | 'failed';
export type ShellEvent = 'shell.open' | 'shell.loaded' | 'shell.failed' | 'shell.close';

/** All that the rest of the loader knows of the machine. */
export interface Shell {
  readonly state: ShellState;
  send(event: ShellEvent): void;
}

const machine = createMachine<object, {type: ShellEvent}, {value: ShellState; context: object}>({
  id: 'shell',
  initial: 'closed',
  states: {
    closed: {on: {'shell.open': 'loading'}},
    loading: {
      on: {'shell.loaded': 'open', 'shell.failed': 'failed', 'shell.close': 'closed'},
    },
    open: {on: {'shell.close': 'closed'}},
    failed: {on: {'shell.open': 'loading', 'shell.close': 'closed'}},
  },
});

/** Starts closed; `changed` hears every new state, and never the first. */
export function createShell(changed: (state: ShellState) => void): Shell {
  let current = machine.initialState;
  return {
    get state() {
      return current.value;
    },
    send(event) {
      current = machine.transition(current, event);
      if (current.changed) changed(current.value);
    },
  };
}
