/** How long nobody touches anything, in milliseconds. */
export interface IdleTimes {
  /** Until the person is asked whether they are still there. */
  readonly ask: number;
  /** From then on, until everything is erased. */
  readonly erase: number;
}

/** A minute is enough to read a screen; half of one to press a button. */
export const IDLE_TIMES: IdleTimes = {ask: 60_000, erase: 30_000};
