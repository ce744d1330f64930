/**
 * Which words belong to a question and to an answer. The words themselves come in: this part
 * knows keys, and no language.
 */

import {question} from './asked.js';
import type {Option, QuestionId} from '../../flows/questions.js';
import type {Answer} from './answers.js';
import {dateFields} from './draft.js';
import type {DraftProblem} from './draft.js';

/** What is asked of the words of a language. */
export interface Texts {
  t(key: string, values?: Record<string, unknown>): string;
  has(key: string): boolean;
  date(partial: string): string;
  country(code: string): string;
  series(items: readonly string[]): string;
}

export type QuestionText = 'short' | 'title' | 'hint' | 'why' | 'where';

/** A text of a question, in the wording of `variant`; `undefined` if it has none. */
export function questionText(
  texts: Texts,
  id: QuestionId,
  part: QuestionText,
  variant?: string,
): string | undefined {
  const file = part === 'why' || part === 'where' ? 'help' : 'questions';
  const own = `${file}.${id}.variant.${variant}.${part}`;
  const key = variant !== undefined && texts.has(own) ? own : `${file}.${id}.${part}`;
  return texts.has(key) ? texts.t(key) : undefined;
}

/** The options that are offered in this wording of a question. */
export const optionsOf = (id: QuestionId, variant?: string): readonly Option[] => {
  const asked = question(id);
  return asked.options.filter(
    ({variants}) => !variants || (variant !== undefined && variants.includes(variant)),
  );
};

export const optionLabel = (texts: Texts, id: QuestionId, option: string): string =>
  texts.t(`questions.${id}.option.${option}.label`);

/** The line of help under an option, if it has one. */
export function optionHint(texts: Texts, id: QuestionId, option: string): string | undefined {
  const key = `questions.${id}.option.${option}.hint`;
  return texts.has(key) ? texts.t(key) : undefined;
}

/** A country by its name; being stateless, or not knowing, is no country. */
function nationality(texts: Texts, id: QuestionId, code: string): string {
  if (code === 'unknown') return texts.t('interface.turns.unknown');
  return question(id).options.some((option) => option.id === code)
    ? optionLabel(texts, id, code)
    : texts.country(code);
}

/** What an answer says, in one line. */
export function describeAnswer(texts: Texts, id: QuestionId, answer: Answer): string {
  const label = (option: string) => optionLabel(texts, id, option);
  switch (answer.kind) {
    case 'unknown':
      return texts.t('interface.turns.unknown');
    case 'option':
      return label(answer.option);
    case 'options':
      return answer.options.length
        ? texts.series(answer.options.map(label))
        : texts.t('interface.turns.none');
    case 'countries':
      return texts.series(answer.codes.map((code) => nationality(texts, id, code)));
    case 'date':
      return texts.date(answer.date);
    case 'number':
      return String(answer.number);
    case 'form': {
      const dates = dateFields(question(id)).flatMap((name) => {
        const date = answer.dates[name];
        return date === undefined ? [] : [texts.date(date)];
      });
      const parts = [...(answer.option === undefined ? [] : [label(answer.option)])];
      if (dates.length) parts.push(dates.join(' – '));
      for (const [name, number] of Object.entries(answer.numbers ?? {})) {
        parts.push(`${texts.t(`interface.fields.${name}`)}: ${number}`);
      }
      return parts.join(', ');
    }
  }
}

/** The words for a problem: its code is the key, in camel case. */
export const problemText = (texts: Texts, {code}: DraftProblem): string =>
  texts.t(`interface.problems.${code.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`);

/** How many choices a question offers, to say it aloud; 0 where fields are filled in. */
export function countChoices(id: QuestionId, variant?: string): number {
  const {kind} = question(id);
  const own = optionsOf(id, variant).length;
  // With "I don't know", and with "none of these" where several can be ticked.
  return kind === 'choice' ? own + 1 : kind === 'several' ? own + 2 : 0;
}
