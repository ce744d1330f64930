/** Texts with the dates and figures of one answer written out, as plain strings. */

import type {Authority} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';
import {feeYear, lawFigures} from '../conversation/law-values.js';
import {VALUE_NAMES} from '../conversation/findings.js';
import type {FindingValues} from '../conversation/findings.js';
import type {TextKey} from '../conversation/result-pieces.js';

/** What is asked of the words of a language. */
export interface Spoken {
  t(key: string, values?: Record<string, unknown>): string;
  has(key: string): boolean;
  list(key: string, values?: Record<string, unknown>): readonly string[];
  date(partial: string): string;
  number(value: number): string;
}

/** That an answer is information, and who decides. */
export function decidedBy(words: Pick<Spoken, 't'>, id: Authority): string {
  const authority = words.t(`interface.authorities.${id}.name`);
  return words.t('interface.result.information', {authority});
}

/** The figures of the law on the day of asking by the names that texts call them, as people write them. */
export const lawValues = (
  words: Pick<Spoken, 'number'>,
  today: CalendarDate,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(lawFigures(today)).map(([name, value]) => [name, words.number(value)]),
  ),
  feeYear: feeYear(today),
});

/** Stands where a date or an amount is not known; a text that holds it is not shown. */
export const NOT_KNOWN = '\uFFFF';

/** The dates and the amount of one answer, written; those that are not known as `NOT_KNOWN`. */
export function answerValues(
  words: Pick<Spoken, 'number' | 'date'>,
  {amount, ...dates}: FindingValues,
): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(VALUE_NAMES.map((name) => [name, NOT_KNOWN])),
    ...Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, words.date(date)])),
    ...(amount !== undefined && {amount: words.number(amount)}),
  };
}

/** Every value that a text on one answer may name. */
export const writtenValues = (
  words: Pick<Spoken, 'number' | 'date'>,
  values: FindingValues,
  today: CalendarDate,
): Readonly<Record<string, string>> => ({
  ...lawValues(words, today),
  ...answerValues(words, values),
});

/**
 * Markdown as one reads it aloud, in one paragraph: the emphasis goes, a link keeps its words, and
 * nothing of the text is left for later.
 */
export const plain = (text: string): string =>
  text
    .replace(/\*\*|__/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\n\s*/g, ' ');

/**
 * The first of these texts that there is, without Markdown; `''` if there is none, or if it names
 * what is not known.
 */
export function say(
  words: Spoken,
  keys: readonly TextKey[],
  values: Readonly<Record<string, string>>,
): string {
  const key = keys.find((one) => words.has(one));
  const text = key === undefined ? '' : plain(words.t(key, values));
  return text.includes(NOT_KNOWN) ? '' : text;
}
