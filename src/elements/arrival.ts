/** What is on the screen, in one word, and what is said when it comes. */

import type {QuestionId} from '../../flows/questions.js';
import {currentQuestion} from '../conversation/visit.js';
import type {VisitContext} from '../conversation/visit.js';
import {countChoices, questionText} from '../conversation/wording.js';
import type {Words} from '../i18n/words.js';
import {variantFor} from './screens.js';

/** A screen; empty while it is not there yet. */
export type Screen = QuestionId | 'topics' | 'result' | 'stuck' | '';

/** The announcement for a screen, once; nothing where the focus says enough. */
export function announcementOf(
  screen: Screen,
  context: VisitContext,
  words: Words,
): string | undefined {
  if (screen === 'result') return words.t('interface.announce.result');
  const id = currentQuestion(context);
  if (!id || id !== screen) return undefined;
  const variant = variantFor(id, context);
  const title = questionText(words, id, 'title', variant);
  const count = countChoices(id, variant);
  return count
    ? words.t('interface.announce.question', {title, count})
    : words.t('interface.announce.questionNoChoices', {title});
}
