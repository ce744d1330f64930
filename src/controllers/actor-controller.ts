import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createActor} from 'xstate';
import type {ActorRefFrom, SnapshotFrom} from 'xstate';
import {visitMachine} from '../conversation/visit.js';
import type {VisitEmitted, VisitEvent, VisitInput} from '../conversation/visit-types.js';

type Visit = ActorRefFrom<typeof visitMachine>;
export type VisitSnapshot = SnapshotFrom<typeof visitMachine>;

export interface ActorControllerOptions {
  /** Hears what the machine emits: ids of questions and outcomes. */
  readonly emitted: (event: VisitEmitted) => void;
  /** Hears that a rule stopped; the visit is back where it was before. */
  readonly failed: (error: unknown) => void;
}

/**
 * Runs the machine of a visit and updates its host at every new snapshot. The machine goes on while
 * the host is out of the document, so that moving the element loses no answer.
 */
export class ActorController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ActorControllerOptions;
  #actor: Visit | undefined;
  #snapshot: VisitSnapshot | undefined;

  constructor(host: ReactiveControllerHost, options: ActorControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Where the visit is; absent before `start()`. */
  get snapshot(): VisitSnapshot | undefined {
    return this.#snapshot;
  }

  /** Begins a visit, and forgets the one before. */
  start(input: VisitInput): void {
    this.#run(createActor(visitMachine, {input}));
  }

  send(event: VisitEvent): void {
    this.#actor?.send(event);
  }

  #run(actor: Visit): void {
    this.#actor?.stop();
    this.#actor = actor;
    actor.on('*', this.#options.emitted);
    actor.subscribe({
      next: (snapshot) => this.#take(snapshot),
      error: (error) => this.#recover(error),
    });
    actor.start();
    const snapshot = actor.getSnapshot();
    if (snapshot.status !== 'error') this.#take(snapshot);
  }

  #take(snapshot: VisitSnapshot): void {
    this.#snapshot = snapshot;
    this.#host.requestUpdate();
  }

  /** A machine that threw is dead: another one takes its place, where all was still well. */
  #recover(error: unknown): void {
    const last = this.#snapshot;
    if (last) {
      const {value, context} = last;
      const snapshot = visitMachine.resolveState({value, context});
      this.#run(createActor(visitMachine, {snapshot, input: {today: context.today}}));
    }
    this.#options.failed(error);
    this.#host.requestUpdate();
  }
}
