import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../controllers/options.js';
import type {WordsController} from '../controllers/words-controller.js';
import type {Mode} from '../host/mode.js';
import {places} from './place.js';
import type {Place} from './place.js';

export interface PlaceControllerOptions {
  readonly words: WordsController;
  /** What the place needs could not be fetched. */
  readonly failed: () => void;
}

const isMode = (mode: string): mode is Mode => Object.hasOwn(places, mode);

/**
 * Fetches what a kiosk or a helper's tablet adds. Until it is there nothing is shown of the
 * assistant: a kiosk that does not know that somebody has left must not be used.
 */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PlaceControllerOptions;
  #place: Place | undefined;
  #state: 'ready' | 'loading' | 'failed' = 'ready';
  /** What was asked for last; what comes of an earlier wish is too late. */
  #wish = '';

  constructor(host: ReactiveControllerHost, options: PlaceControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Absent on a page of a site, and until it has been fetched. */
  get place(): Place | undefined {
    return this.#place;
  }

  get state(): 'ready' | 'loading' | 'failed' {
    return this.#state;
  }

  /** The words that it needs, in the language spoken now. */
  get hasWords(): boolean {
    return !this.#place || this.#options.words.has(this.#place.bundles);
  }

  /** Fetches it anew, after it failed. */
  retry(): void {
    void this.take(this.#wish);
  }

  async take(mode: string): Promise<void> {
    this.#wish = mode;
    this.#place = undefined;
    this.#become('ready');
    if (mode && !isMode(mode)) {
      warnOnce(`mode="${mode}" is not one of ${Object.keys(places).join(', ')}; none is used.`);
    }
    if (!isMode(mode)) return;
    this.#become('loading');
    try {
      const place = await places[mode]();
      await this.#options.words.need(...place.bundles);
      if (this.#wish !== mode) return;
      if (place.isBeside) this.#options.words.putBeside(true);
      this.#place = place;
      this.#become('ready');
    } catch {
      if (this.#wish !== mode) return;
      this.#become('failed');
      this.#options.failed();
    }
  }

  #become(state: 'ready' | 'loading' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
