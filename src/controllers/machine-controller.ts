import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createActor} from 'xstate';
import type {Actor, AnyStateMachine, EventFromLogic, InputFrom, SnapshotFrom} from 'xstate';

/** Runs a small machine of one element, and updates the element at every new snapshot. */
export class MachineController<Machine extends AnyStateMachine> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #machine: Machine;
  #actor: Actor<Machine> | undefined;

  constructor(host: ReactiveControllerHost, machine: Machine) {
    this.#host = host;
    this.#machine = machine;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Where the machine is; absent before `start()`. */
  get snapshot(): SnapshotFrom<Machine> | undefined {
    return this.#actor?.getSnapshot();
  }

  /** Begins, and forgets what was before. */
  start(input: InputFrom<Machine>): void {
    this.stop();
    this.#actor = createActor(this.#machine, {input} as never);
    this.#actor.subscribe(() => this.#host.requestUpdate());
    this.#actor.start();
  }

  /** Ends, with every timer of it. */
  stop(): void {
    this.#actor?.stop();
    this.#actor = undefined;
  }

  send(event: EventFromLogic<Machine>): void {
    this.#actor?.send(event);
  }
}
