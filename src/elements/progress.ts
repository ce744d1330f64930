import type {ReactiveControllerHost} from 'lit';
import {inSpareTime} from '../controllers/spare-time.js';
import type {Replay} from '../conversation/replay.js';
import type {VisitContext} from '../conversation/visit-types.js';

/**
 * Guesses how many questions are left. To guess is to run the flows on to their end, and the question
 * on the screen does not wait for that: until the guess is there, nothing is said.
 */
export class Progress {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #guessed: Replay | undefined;
  #left: number | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** About how many questions come after the one asked now; absent while that is not known. */
  left({replay, topic, today, municipality, engine}: VisitContext): number | undefined {
    if (!replay || !topic || !engine) return undefined;
    if (replay !== this.#guessed) {
      this.#guessed = replay;
      this.#left = undefined;
      inSpareTime(() => {
        if (replay !== this.#guessed) return;
        this.#left = engine.questionsLeft(replay, {topic, today, municipality});
        this.#host.requestUpdate();
      });
    }
    return this.#left;
  }
}
