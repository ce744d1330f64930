/**
 * A municipality's configuration as the code sees it. What a file may hold is said once, in
 * `config.schema.json`; a test holds these types to it.
 */

import type {CalendarDate} from '../assess/calendar.js';
import type {MunicipalRules} from '../assess/view.js';
import type {TopicId} from '../conversation/topics.js';

/** One text by language; the Dutch is always there. */
export type Text = {readonly nl: string} & Readonly<Record<string, string>>;

/** The ways to reach somebody. */
export interface Ways {
  readonly phone?: string;
  readonly desk?: string;
  readonly hours?: Text;
  readonly appointment?: string;
}

interface Team extends Ways {
  readonly name: string;
  readonly topics: readonly TopicId[];
}

/** How to reach the municipality, and its teams. */
export interface Reach extends Ways {
  readonly teams?: readonly Team[];
}

export interface Place {
  readonly name: string;
  /** Markdown. */
  readonly about?: Text;
  readonly where?: string;
  readonly phone?: string;
  readonly web?: string;
  readonly languages?: readonly string[];
}

/** What happens in a municipality, in the order in which it is shown. */
export const PRACTICE = ['helpers', 'lessons', 'courses', 'pvt', 'map'] as const;
export type Practice = (typeof PRACTICE)[number];

/** Where own texts stand. */
export type TextSlot = 'start' | 'answer' | 'plan';

/** The criteria under the law of 2007 are those that the assessment takes. */
export interface MunicipalConfig extends MunicipalRules {
  readonly $schema?: string;
  readonly name: string;
  readonly validFrom?: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly contact?: Reach;
  readonly languages?: readonly string[];
  readonly topics?: readonly TopicId[];
  readonly practice?: Readonly<Partial<Record<Practice, readonly Place[]>>>;
  readonly texts?: Readonly<Partial<Record<TextSlot, Text>>>;
}
