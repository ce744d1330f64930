/** How a test of the law looks at the facts: what it reads, what is unknown, what was not asked. */

import {EXCEPTIONS, EXCEPTION_SCREENS} from '../../flows/vocabulary.js';
import type {Exception, ExceptionScreen} from '../../flows/vocabulary.js';
import {rangeOf} from './calendar.js';
import type {CalendarDate, DateRange} from './calendar.js';
import type {FactName, Facts} from './facts.js';
import type {Settled} from './settled.js';

/** `known`: has a value; `unknown`: asked in vain; `unasked`: nobody has asked yet. */
export type Standing = 'known' | 'unknown' | 'unasked';

/** What one settling of a flow starts from. */
export interface Situation {
  readonly facts: Facts;
  readonly today: CalendarDate;
  /**
   * True in an assessment: what is absent counts as "I don't know". False in a conversation: what
   * is absent has not been asked yet, and the flow rests in its question.
   */
  readonly allAsked: boolean;
  /** What the municipality told of its own rules; absent where it told nothing. */
  readonly municipality?: MunicipalRules;
  /** The flows that this one builds on, already settled. */
  readonly earlier: Readonly<Record<string, Settled>>;
}

/**
 * What a municipality decides by itself under the law of 2007: its criteria for a dispensation
 * (ontheffing) on effort and on being sufficiently integrated. A criterion that is absent is none.
 */
export interface MunicipalRules {
  readonly wi2007?: {
    /** Hours of lessons, and tries at every part that is not passed. */
    readonly effort?: {readonly hours?: number; readonly attempts?: number};
    /** Years of registration as a resident, and of paid or voluntary work. */
    readonly integrated?: {readonly residenceYears?: number; readonly workYears?: number};
  };
}

const SCREENS = Object.entries(EXCEPTION_SCREENS) as [ExceptionScreen, readonly Exception[]][];

/**
 * One look at the facts by one test. It remembers what was read, so that the reasons, the facts
 * still open and the question to ask next need not be written down a second time.
 */
export class FactView {
  readonly situation: Situation;
  /** Facts read that have a value. */
  readonly known = new Set<FactName>();
  /** Facts read that were asked in vain. */
  readonly unknown = new Set<FactName>();
  /** Facts read that nobody has asked for. */
  readonly unasked = new Set<FactName>();

  constructor(situation: Situation) {
    this.situation = situation;
  }

  get today(): CalendarDate {
    return this.situation.today;
  }

  /** The value of a fact; `undefined` if it is not known. */
  read<Name extends FactName>(name: Name): Facts[Name] {
    const value = this.peek(name);
    this[value === undefined ? standingOf(this.situation, name) : 'known'].add(name);
    return value;
  }

  /**
   * The value of a fact if somebody happened to give it. It counts as a reason when it is known,
   * but is never asked for and never left open.
   */
  peek<Name extends FactName>(name: Name): Facts[Name] {
    const value = valueOf(this.situation.facts, name);
    if (value !== undefined) this.known.add(name);
    return value;
  }

  /** The days a date fact could be; `'none'` if it did not happen; `undefined` if not known. */
  readDate(name: FactName): DateRange | 'none' | undefined {
    return asDate(this.read(name));
  }

  /** As `readDate`, for a fact that is not asked for. */
  peekDate(name: FactName): DateRange | 'none' | undefined {
    return asDate(this.peek(name));
  }
}

const asDate = (value: unknown): DateRange | 'none' | undefined =>
  typeof value !== 'string' ? undefined : value === 'none' ? 'none' : rangeOf(value);

/** The value of a fact, given outright or settled by a screen of exceptions. */
function valueOf<Name extends FactName>(facts: Facts, name: Name): Facts[Name] {
  const given = facts[name];
  if (given !== undefined) return given;
  for (const [screen, exceptions] of SCREENS) {
    const ticked = facts[screen];
    if (ticked === undefined) continue;
    for (const exception of exceptions) {
      const settles: Partial<Record<FactName, unknown>> = EXCEPTIONS[exception];
      if (name in settles && (ticked === 'none' || !ticked.includes(exception))) {
        return settles[name] as Facts[Name];
      }
    }
  }
  return undefined;
}

/** Whether a fact is known, was asked in vain, or has not been asked. */
export function standingOf(situation: Situation, name: FactName): Standing {
  if (valueOf(situation.facts, name) !== undefined) return 'known';
  return situation.allAsked || situation.facts.dontKnow?.includes(name) ? 'unknown' : 'unasked';
}
