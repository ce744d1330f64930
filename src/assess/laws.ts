/** What the flow `law` came to, as far as the flows after it need to know. */

import {LAWS} from '../../flows/vocabulary.js';
import type {LawId} from '../../flows/vocabulary.js';
import type {Situation} from './view.js';

/** The laws that may bind: one if that is certain, several while it is not, none if none does. */
export function possibleLaws(situation: Situation): readonly LawId[] {
  const outcome = situation.earlier['law']?.outcome;
  if (!outcome) return [];
  const possible: readonly string[] = outcome.between ?? [outcome.result];
  return LAWS.filter((law) => possible.includes(law));
}

/** The law that binds, if that is certain. */
export const bindingLaw = (situation: Situation): LawId | undefined => {
  const result = situation.earlier['law']?.outcome?.result;
  return LAWS.find((law) => law === result);
};
