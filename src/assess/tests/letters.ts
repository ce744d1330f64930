/** Tests on the letter about the duty. */

import {figure} from '../../../flows/law/figure.js';
import {isWithin, truth} from '../truth.js';
import type {Tests} from './types.js';

export const letterTests: Tests<'letterNames' | 'letterIsFromWrongWeeks'> = {
  letterNames(view, {laws}) {
    const named = view.read('letterLaw');
    return named === undefined ? 'unknown' : truth(laws.includes(named));
  },

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
