/** Tests on the letter about the duty. */

import {figure} from '../../../flows/law/figure.js';
import type {LawId} from '../../../flows/vocabulary.js';
import {isWithin, truth} from '../truth.js';
import type {FactView} from '../view.js';
import type {Tests} from './types.js';

/** The first day of each law; a duty that starts on a day falls under the last one before it. */
const FIRST_DAY: readonly (readonly [LawId, string])[] = [
  ['wi2007', figure('common.route.wi2007.from')],
  ['wi2013', figure('common.route.wi2013.from')],
  ['wi2021', figure('common.route.wi2021.from')],
];

/** The laws that papers name; nothing of it is asked for here. */
function lawsNamed(view: FactView): LawId[] {
  const named: LawId[] = [];
  const letter = view.peek('letterLaw');
  if (letter !== undefined && letter !== 'none') named.push(letter);
  const start = view.peekDate('dutyStart');
  if (start && start !== 'none') {
    const law = FIRST_DAY.findLast(([, day]) => start.first >= day)?.[0];
    if (law && FIRST_DAY.findLast(([, day]) => start.last >= day)?.[0] === law) named.push(law);
  }
  const plan = view.peek('pipDate');
  if (plan !== undefined && plan !== 'none') named.push('wi2021');
  return named;
}

export const letterTests: Tests<'letterNames' | 'papersName' | 'letterIsFromWrongWeeks'> = {
  letterNames(view, {laws}) {
    const named = view.read('letterLaw');
    return named === undefined ? 'unknown' : truth(laws.includes(named));
  },

  papersName: (view, {laws}) => truth(lawsNamed(view).some((law) => laws.includes(law))),

  letterIsFromWrongWeeks(view) {
    const date = view.readDate('letterDate');
    if (date === undefined || date === 'none') return 'unknown';
    return isWithin(
      date,
      figure('common.route.wrongLetter.from'),
      figure('common.route.wrongLetter.until'),
    );
  },
};
