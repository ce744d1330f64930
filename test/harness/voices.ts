/** A device that speaks when a test says so: its voices, and what it was asked to say. */

import {SpeechController} from '../../src/controllers/speech.js';

interface Voice {
  readonly lang: string;
  readonly localService?: boolean;
}

export class FakeVoices extends EventTarget {
  /** Everything that was said, as `voice: text`. */
  readonly said: string[] = [];
  readonly #real = SpeechController.synthesis;
  readonly #utterance = SpeechController.utterance;
  #voices: readonly Voice[];
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(voices: readonly Voice[]) {
    super();
    this.#voices = voices;
    this.take(this as never);
    SpeechController.utterance = (text, voice) => ({text, voice}) as SpeechSynthesisUtterance;
  }

  take(synthesis: SpeechSynthesis | undefined): void {
    SpeechController.synthesis = synthesis;
  }

  restore(): void {
    this.take(this.#real);
    SpeechController.utterance = this.#utterance;
  }

  get isQuiet(): boolean {
    return this.#saying === undefined;
  }

  /** Further voices become known. */
  arrive(voices: readonly Voice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** So many utterances come to their end, one after the other. */
  async end(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      this.#take()?.onend?.(new Event('end') as SpeechSynthesisEvent);
      await Promise.resolve();
    }
  }

  /** So many utterances, one after the other, cannot be said after all. */
  async fail(times: number, error: SpeechSynthesisErrorCode = 'synthesis-failed'): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      const event = Object.assign(new Event('error'), {error}) as SpeechSynthesisErrorEvent;
      this.#take()?.onerror?.(event);
      await Promise.resolve();
    }
  }

  #take(): SpeechSynthesisUtterance | undefined {
    const saying = this.#saying;
    this.#saying = undefined;
    return saying;
  }

  getVoices(): object[] {
    return this.#voices.map((voice) => ({localService: true, ...voice}));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#saying = utterance;
    this.said.push(`${utterance.voice?.lang}: ${utterance.text}`);
  }

  cancel(): void {
    // As browsers do: an utterance that is broken off ends with an error.
    void this.fail(1, 'canceled');
  }
}
