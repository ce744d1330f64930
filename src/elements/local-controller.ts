import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CalendarDate} from '../assess/calendar.js';
import type {Local} from './local/local.js';

/** Where the part is fetched that reads a configuration. In an object, so that a test can let it fail. */
export const localParts = {
  local: () => import('./local/local.js'),
};

export interface LocalControllerOptions {
  /** Hears that `local` is what holds now: the visit can begin. */
  readonly read: () => void;
  /** The configuration cannot be used. */
  readonly failed: () => void;
}

/** Reads what a municipality tells; whoever has no configuration waits for nothing. */
export class LocalController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LocalControllerOptions;
  #local: Local | undefined;
  /** What was asked for last; what comes of an earlier wish is too late. */
  #wish: {readonly config: unknown; readonly today: CalendarDate} | undefined;

  constructor(host: ReactiveControllerHost, options: LocalControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Absent without a configuration, and until it has been read. */
  get local(): Local | undefined {
    return this.#local;
  }

  /**
   * Whether the visit can begin at once: there is no configuration, or it has been read. Otherwise
   * `read` is called when it has been, or when it turned out that it cannot be used.
   */
  take(config: unknown, today: CalendarDate): boolean {
    this.#wish = {config, today};
    if (!config) this.#local = undefined;
    if (!config || this.#local?.isOf(config, today)) return true;
    void this.#read(config, today);
    return false;
  }

  async #read(config: unknown, today: CalendarDate): Promise<void> {
    const wish = this.#wish;
    const local = await localParts.local().then(
      ({readLocal}) => readLocal(config, today),
      () => undefined,
    );
    if (wish !== this.#wish) return;
    this.#local = local;
    if (!local) this.#options.failed();
    this.#options.read();
  }
}
