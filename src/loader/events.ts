/**
 * What the host page may hear: that it opened and closed, and ids of questions and outcomes.
 * Never an answer, and nothing from which one could be read.
 */

import type {IwErrorCode} from '../elements/report.js';

export type {IwErrorCode};

const OUTWARD = {bubbles: true, composed: true};

/** The assistant was opened. */
export class IwOpenEvent extends Event {
  constructor() {
    super('iw-open', OUTWARD);
  }
}

/** The assistant is about to close; `preventDefault()` keeps it open. */
export class IwCloseEvent extends Event {
  constructor() {
    super('iw-close', {...OUTWARD, cancelable: true});
  }
}

/** A question came on the screen. */
export class IwQuestionEvent extends Event {
  /** The id of the question, e.g. `birthDate`. */
  readonly question: string;

  constructor(question: string) {
    super('iw-question', OUTWARD);
    this.question = question;
  }
}

/** An answer came on the screen. */
export class IwOutcomeEvent extends Event {
  /** The topic it is the answer to. */
  readonly topic: string;
  /** The ids of the outcomes, each `<flow>.<outcome>`. */
  readonly outcomes: readonly string[];

  constructor(topic: string, outcomes: readonly string[]) {
    super('iw-outcome', OUTWARD);
    this.topic = topic;
    this.outcomes = outcomes;
  }
}

/** Something went wrong; what was answered is kept. */
export class IwErrorEvent extends Event {
  readonly code: IwErrorCode;

  constructor(code: IwErrorCode) {
    super('iw-error', OUTWARD);
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'iw-open': IwOpenEvent;
    'iw-close': IwCloseEvent;
    'iw-question': IwQuestionEvent;
    'iw-outcome': IwOutcomeEvent;
    'iw-error': IwErrorEvent;
  }
}
