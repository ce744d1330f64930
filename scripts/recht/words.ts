/** The Dutch texts of the widget as one reads them on paper, with the figures of the law filled in. */

import '../../src/conversation/engine.js';
import {question, QUESTIONS} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import {VALUE_NAMES} from '../../src/conversation/findings.js';
import {RESULT_BUNDLES, Words} from '../../src/i18n/words.js';
import {lawValues, plain} from '../../src/takeaway/say.js';

/** The day by which figures are filled in: that of the last check, so that paper is not out of date by itself. */
export const PAPER_DAY = '2026-11-22';

export const dutch = new Words();
await dutch.speak('nl', 'rest', ...RESULT_BUNDLES);

/** The figures of the law, and a person's own dates and amounts as what they are. */
const VALUES = {
  ...lawValues(dutch, PAPER_DAY),
  ...Object.fromEntries(
    [...VALUE_NAMES, 'planYears', 'planDate'].map((name) => [name, `[${name}]`]),
  ),
};

/** A text for a cell of a table. */
function text(key: string): string {
  if (!dutch.has(key)) return '';
  const said = dutch.list(key, VALUES);
  if (said.length) return plain(said.join(' '));
  const one = dutch.t(key, VALUES);
  // An empty list of steps is no text.
  return one === key ? '' : plain(one);
}

export const firstText = (keys: readonly string[]): string =>
  text(keys.find((key) => dutch.has(key)) ?? '');

/** So that a text cannot end a cell. */
export const cell = (words: string): string => words.replaceAll('|', '\\|');

const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** The short name of the question that asks for a fact; the fact itself where none does. */
export function factName(fact: string): string {
  const id = QUESTION_IDS.find((one) => question(one).facts.includes(fact as never));
  return id ? text(`questions.${id}.short`) : fact;
}

/** A value of a fact in words: a date written out, an option by its label; else as it stands. */
export function valueText(fact: string, value: unknown): string {
  if (value === 'none') return 'geen';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value))
    return value.length ? value.map((one) => valueText(fact, one)).join('; ') : 'geen van deze';
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${valueText(fact, inner)}`)
      .join(', ');
  const written = String(value);
  if (/^\d{4}(-\d\d){0,2}$/.test(written)) return dutch.date(written);
  for (const id of QUESTION_IDS) {
    const option = question(id).options.find(({gives}) => gives[fact] === value);
    if (option) return text(`questions.${id}.option.${option.id}.label`);
  }
  return written;
}
