/**
 * Runs a visit: its machine, with the engine that knows the law. All of it is heavy, and the first
 * screen does without it: it is fetched as one part while that screen is read.
 */

import {createActor} from 'xstate';
import type {Actor, SnapshotFrom} from 'xstate';
import {engine} from './engine.js';
import {visitMachine} from './visit.js';
import type {VisitEmitted, VisitEvent, VisitInput, VisitState} from './visit-types.js';

export interface VisitListener {
  /** Hears of every new state, and of the first. */
  readonly changed: (state: VisitState) => void;
  /** Hears what the machine emits for the host. */
  readonly emitted: (event: VisitEmitted) => void;
  /** Hears that a rule stopped; the visit is back where it was before, if it was anywhere. */
  readonly failed: (error: unknown) => void;
}

export interface RunningVisit {
  send(event: VisitEvent): void;
  stop(): void;
}

type Snapshot = SnapshotFrom<typeof visitMachine>;

/** Begins a visit; there is none if a rule stopped at once. */
export function runVisit(input: VisitInput, listener: VisitListener): RunningVisit | undefined {
  let actor: Actor<typeof visitMachine>;
  let last: Snapshot | undefined;

  function take(snapshot: Snapshot): void {
    last = snapshot;
    listener.changed(snapshot);
  }

  /** A machine that threw is dead: another one takes its place, where all was still well. */
  function recover(error: unknown): void {
    if (last) {
      const {value, context} = last;
      const snapshot = visitMachine.resolveState({value, context});
      run(createActor(visitMachine, {snapshot, input: {...input, engine}}));
    }
    listener.failed(error);
  }

  function run(visit: Actor<typeof visitMachine>): void {
    actor = visit;
    visit.on('*', listener.emitted);
    visit.subscribe({next: take, error: recover});
    visit.start();
    const snapshot = visit.getSnapshot();
    if (snapshot.status !== 'error') take(snapshot);
  }

  run(createActor(visitMachine, {input: {...input, engine}}));
  return last && {send: (event) => actor.send(event), stop: () => actor.stop()};
}
