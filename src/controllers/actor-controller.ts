import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {after, stateOf} from '../conversation/opening.js';
import type * as RunModule from '../conversation/run.js';
import type {RunningVisit, VisitListener} from '../conversation/run.js';
import type {VisitEvent, VisitInput, VisitState} from '../conversation/visit-types.js';
import {inSpareTime} from './spare-time.js';

/** Where the machine of a visit is fetched. In an object, so that a test can let it fail. */
export const parts = {
  run: () => import('../conversation/run.js'),
};

export interface ActorControllerOptions {
  /** Hears what the machine emits for the host. */
  readonly emitted: VisitListener['emitted'];
  /** Hears that a rule stopped; the visit is back where it was before. */
  readonly failed: (error: unknown) => void;
  /** Hears that the machine could not be fetched; what the person does next tries again. */
  readonly missing: () => void;
}

/**
 * Runs the machine of a visit and updates its host at every new state. The first screen does not
 * wait for the machine, which is fetched once that screen is there: what the person does before it is there becomes what it begins with. The
 * machine goes on while the host is out of the document, so that moving the element loses no answer.
 */
export class ActorController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ActorControllerOptions;
  /** What the visit begins with. */
  #input: VisitInput | undefined;
  #running: RunningVisit | undefined;
  #state: VisitState | undefined;
  #module: typeof RunModule | undefined;
  #isFetching = false;

  constructor(host: ReactiveControllerHost, options: ActorControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Where the visit is; absent before `start()`. */
  get state(): VisitState | undefined {
    return this.#state;
  }

  /** Begins a visit, and forgets the one before. */
  start(input: VisitInput): void {
    this.#running?.stop();
    this.#running = undefined;
    this.#begin(input);
  }

  send(event: VisitEvent): void {
    // A machine that is there and does not run could not begin: it begins anew where this leads.
    if (this.#running) this.#running.send(event);
    else if (this.#input) this.#begin(after(this.#input, event));
  }

  /** Tries again to fetch the machine; nothing that the person did is lost. */
  retry(): void {
    if (this.#input) this.#begin(this.#input);
  }

  #begin(input: VisitInput): void {
    this.#input = input;
    this.#take(stateOf(input));
    if (this.#module) return this.#run(this.#module);
    if (this.#isFetching) return;
    this.#isFetching = true;
    inSpareTime(() => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await parts.run();
      this.#run(this.#module);
    } catch {
      this.#take(stateOf(this.#input!, true));
      this.#options.missing();
    } finally {
      this.#isFetching = false;
    }
  }

  #run({runVisit}: typeof RunModule): void {
    this.#running = runVisit(this.#input!, {
      changed: (state) => this.#take(state),
      emitted: this.#options.emitted,
      failed: this.#options.failed,
    });
  }

  #take(state: VisitState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
