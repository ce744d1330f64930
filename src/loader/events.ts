/**
 * What the host page may hear: that it opened and closed, and ids of questions and outcomes.
 * Never an answer, and nothing from which one could be read.
 */

import type {IwErrorCode} from '../elements/report.js';

export type {IwErrorCode};

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

/** The visit at a kiosk is over, and everything is erased. */
export type IwDoneEvent = Event;

export interface IwEvents {
  /** The assistant was opened. */
  'iw-open': Event;
  /** The assistant is about to close; `preventDefault()` keeps it open. */
  'iw-close': Event;
  'iw-question': IwQuestionEvent;
  'iw-outcome': IwOutcomeEvent;
  'iw-done': IwDoneEvent;
  'iw-error': IwErrorEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- that is how it is extended
  interface HTMLElementEventMap extends IwEvents {}
}
