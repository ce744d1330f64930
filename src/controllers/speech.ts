import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '../i18n/words.js';

/** A piece of text in one language. */
export interface SpokenText {
  readonly text: string;
  readonly language: Language;
}

/** What is said in one breath, such as a sentence with a Dutch term in it. */
export type Utterance = readonly SpokenText[];

/** What a person did with an utterance, or another page did: the voice itself works. */
const BROKEN_OFF: readonly SpeechSynthesisErrorCode[] = ['canceled', 'interrupted'];

/** Hears how the reading goes. */
export interface Listener {
  /** The place of each utterance, as it begins. */
  readonly began?: (place: number) => void;
  /** The end has come, and the voices of the device could say none of it. */
  readonly unheard?: () => void;
}

/** A little slower than the device would: most who listen are learning, or listen for a date. */
const RATE = 0.9;

const tidy = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

/**
 * Reads aloud with the voices of the device, one utterance after the other. A text in a language
 * that the device has no voice for is left out: said by another voice it cannot be understood. Nor
 * is a voice used that lives on a server, because that server would be sent what it is to say, and
 * with it what the person answered.
 *
 * Nothing waits for the end of an utterance, which some devices never tell: `stop()` always stops.
 */
export class SpeechController implements ReactiveController {
  /** What speaks, for a test that puts another in its place. Absent where a device cannot. */
  static synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  /** How an utterance is made, for the same test: only a device has voices. */
  static utterance = (text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance =>
    Object.assign(new SpeechSynthesisUtterance(text), {voice, lang: voice.lang});

  readonly #host: ReactiveControllerHost;
  #isSpeaking = false;
  /** Counts what was begun, so that what comes of an earlier reading is too late. */
  #turn = 0;
  /** Chromium forgets an utterance that nothing points to, and its end with it. */
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Many browsers tell their voices only after a while.
    SpeechController.synthesis?.addEventListener('voiceschanged', this.#update);
  }

  hostDisconnected(): void {
    SpeechController.synthesis?.removeEventListener('voiceschanged', this.#update);
    this.stop();
  }

  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  /** Whether the device has a voice for this language. */
  canSpeak(language: Language): boolean {
    return this.#voiceFor(language) !== undefined;
  }

  /** Says these, one by one, from now on. */
  say(utterances: readonly Utterance[], {began, unheard}: Listener = {}): void {
    this.stop();
    this.#isSpeaking = true;
    const turn = this.#turn;
    const texts = utterances.flatMap((utterance, place) =>
      utterance.map((one, at) => ({...one, place, isFirst: at === 0})),
    );
    let isHeard = texts.length === 0;
    const next = (wasSaid: boolean): void => {
      if (turn !== this.#turn) return;
      isHeard ||= wasSaid;
      const one = texts.shift();
      if (one?.isFirst) began?.(one.place);
      if (one) return this.#speak(one, next);
      this.stop();
      if (!isHeard) unheard?.();
    };
    next(false);
    this.#update();
  }

  stop(): void {
    this.#turn += 1;
    this.#saying = undefined;
    if (!this.#isSpeaking) return;
    this.#isSpeaking = false;
    SpeechController.synthesis?.cancel();
    this.#update();
  }

  readonly #update = (): void => this.#host.requestUpdate();

  /** `next` hears whether it was said. */
  #speak({text, language}: SpokenText, next: (wasSaid: boolean) => void): void {
    const voice = this.#voiceFor(language);
    if (!voice) return next(false);
    this.#saying = SpeechController.utterance(text, voice);
    Object.assign(this.#saying, {
      rate: RATE,
      onend: () => next(true),
      onerror: ({error}: SpeechSynthesisErrorEvent) => next(BROKEN_OFF.includes(error)),
    });
    try {
      SpeechController.synthesis!.speak(this.#saying);
    } catch {
      next(false);
    }
  }

  /** The first of the voices that fit; one of no region in particular fits too. */
  #voiceFor({voices, locale}: Language): SpeechSynthesisVoice | undefined {
    const own = SpeechController.synthesis?.getVoices().filter(({localService}) => localService);
    const [base] = locale.split('-');
    return [...voices, base!, `${base}-001`]
      .map((wanted) => own?.find(({lang}) => tidy(lang) === tidy(wanted)))
      .find((voice) => voice !== undefined);
  }
}
