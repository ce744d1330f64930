/** What each code of error carries, so that a caller can react without reading the message. */
export interface ErrorInfo {
  /** A fact that the contract does not know, or of another type or value than it allows. */
  'bad-fact': {fact: string; expected: string; given: unknown};
  /** Two facts that cannot both be true. */
  'facts-disagree': {facts: readonly string[]; why: string};
  /** `today` is no full calendar date. */
  'bad-today': {given: unknown};
  /** A flow is malformed; the message says how to mend it. */
  'bad-flow': {flow: string; state?: string};
}

export type ErrorCode = keyof ErrorInfo;

/**
 * The one error class. The message is for developers, in English, and names the thing and the
 * mend; visitors never see it.
 */
export class IwError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly info: ErrorInfo[Code];

  constructor(code: Code, info: ErrorInfo[Code], message: string) {
    super(message);
    this.name = 'IwError';
    this.code = code;
    this.info = info;
  }
}

/** Whether `error` is an `IwError`, of that code if one is given. */
export const isIwError = <Code extends ErrorCode>(
  error: unknown,
  code?: Code,
): error is IwError<Code> =>
  error instanceof IwError && (code === undefined || error.code === code);
