/**
 * What the host page may hear: that it opened and closed, and ids of questions and outcomes.
 * Never an answer, and nothing from which one could be read.
 */

import type {IwErrorCode} from '../elements/report.js';

export type {IwErrorCode};

/** What these events have in common: the host hears them wherever it listens. */
export class IwEvent extends Event {
  constructor(type: keyof IwEvents, detail = {}, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    Object.assign(this, detail);
  }
}

/** A question came on the screen. */
export interface IwQuestionEvent extends Event {
  /** The id of the question, e.g. `birthDate`. */
  readonly question: string;
}

/** An answer came on the screen. */
export interface IwOutcomeEvent extends Event {
  /** The topic it is the answer to. */
  readonly topic: string;
  /** The ids of the outcomes, each `<flow>.<outcome>`. */
  readonly outcomes: readonly string[];
}

/** Something went wrong; what was answered is kept. */
export interface IwErrorEvent extends Event {
  /** What went wrong. */
  readonly code: IwErrorCode;
}

export interface IwEvents {
  /** The assistant was opened. */
  'iw-open': Event;
  /** The assistant is about to close; `preventDefault()` keeps it open. */
  'iw-close': Event;
  'iw-question': IwQuestionEvent;
  'iw-outcome': IwOutcomeEvent;
  'iw-error': IwErrorEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- that is how it is extended
  interface HTMLElementEventMap extends IwEvents {}
}
