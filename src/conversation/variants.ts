import {question} from './asked.js';
import type {QuestionId} from '../../flows/questions.js';
import type {Facts} from '../assess/facts.js';
import type {Settled} from '../assess/settled.js';

/** Which wording of a question fits what is known already; `undefined` if it has only one. */
export function variantOf(
  id: QuestionId,
  facts: Facts,
  settled: Readonly<Partial<Record<string, Settled>>>,
): string | undefined {
  const {variants} = question(id);
  if (!variants) return undefined;
  const by = variants.by === 'residence' ? facts.residence : settled['law']?.outcome?.result;
  return variants.names[by ?? '*'] ?? variants.names['*'];
}
