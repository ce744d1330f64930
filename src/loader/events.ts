/**
 * What the host page may hear: that it opened and closed, and ids of questions and outcomes.
 * Never an answer, and nothing from which one could be read.
 */

import type {IwErrorCode} from '../elements/report.js';

export type {IwErrorCode};

/** What these events have in common: the host hears them wherever it listens. */
abstract class IwEvent<Detail extends object = object> extends Event {
  constructor(type: string, detail?: Detail, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    Object.assign(this, detail);
  }
}

/** The assistant was opened. */
export class IwOpenEvent extends IwEvent {}

/** The assistant is about to close; `preventDefault()` keeps it open. */
export class IwCloseEvent extends IwEvent {}

/** A question came on the screen. */
export class IwQuestionEvent extends IwEvent<{question: string}> {
  /** The id of the question, e.g. `birthDate`. */
  declare readonly question: string;
}

/** An answer came on the screen. */
export class IwOutcomeEvent extends IwEvent<{topic: string; outcomes: readonly string[]}> {
  /** The topic it is the answer to. */
  declare readonly topic: string;
  /** The ids of the outcomes, each `<flow>.<outcome>`. */
  declare readonly outcomes: readonly string[];
}

/** The visit at a kiosk is over, and everything is erased. */
export class IwDoneEvent extends IwEvent {}

/** Something went wrong; what was answered is kept. */
export class IwErrorEvent extends IwEvent<{code: IwErrorCode}> {
  /** What went wrong. */
  declare readonly code: IwErrorCode;
}

declare global {
  interface HTMLElementEventMap {
    'iw-open': IwOpenEvent;
    'iw-close': IwCloseEvent;
    'iw-question': IwQuestionEvent;
    'iw-outcome': IwOutcomeEvent;
    'iw-done': IwDoneEvent;
    'iw-error': IwErrorEvent;
  }
}
