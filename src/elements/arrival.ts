/** What is on the screen, in one word, and what is said when it comes. */

import {currentQuestion} from '../conversation/current.js';
import type {QuestionId} from '../../flows/questions.js';
import type {VisitState} from '../conversation/visit-types.js';
import {countChoices, questionText} from '../conversation/wording.js';
import {RESULT_BUNDLES} from '../i18n/words.js';
import type {Words} from '../i18n/words.js';
import {variantFor} from './screens.js';

/**
 * - the id of a question, `topics`, `result` or `takeaway`;
 * - `stuck`: the rules stopped on these answers;
 * - `waiting`: what comes next is still being fetched;
 * - `no-engine`, `no-part`: it could not be fetched.
 */
export type Screen = QuestionId | 'topics' | PartId | 'stuck' | 'waiting' | 'no-engine' | 'no-part';

/** The pages that are fetched when they are called for. */
export type PartId = 'result' | 'takeaway';
/** Whether such a page has been fetched. */
export type PartState = 'absent' | 'loading' | 'ready' | 'failed';

export interface Moment {
  readonly visit: VisitState | undefined;
  readonly words: Words;
  readonly isStuck: boolean;
  readonly parts: Readonly<Record<PartId, PartState>>;
}

/** The page that is called for now, if one is. */
export const partNow = (visit: VisitState | undefined): PartId | undefined =>
  visit?.hasTag('takeaway') ? 'takeaway' : visit?.hasTag('result') ? 'result' : undefined;

/** Whether the question to show has no words yet: all but the first come a little later. */
export function lacksWords({visit, words}: Moment): boolean {
  const id = visit && currentQuestion(visit.context);
  return id !== undefined && !words.has(`questions.${id}.title`);
}

export function screenOf(moment: Moment): Screen {
  const {visit, words, isStuck, parts} = moment;
  if (!visit || !words.language) return 'waiting';
  if (isStuck) return 'stuck';
  if (visit.hasTag('choosing')) return 'topics';
  const part = partNow(visit);
  if (!part) {
    const id = currentQuestion(visit.context);
    if (id) return lacksWords(moment) ? 'waiting' : id;
    return visit.hasTag('failed') ? 'no-engine' : 'waiting';
  }
  if (parts[part] === 'failed') return 'no-part';
  return parts[part] === 'ready' && RESULT_BUNDLES.every((bundle) => words.hasBundle(bundle))
    ? part
    : 'waiting';
}

/** The question that a screen is. */
export function questionOf(screen: Screen, {visit}: Moment): QuestionId | undefined {
  const id = visit && currentQuestion(visit.context);
  return id === screen ? id : undefined;
}

/** The announcement for a screen; nothing where the focus says enough. */
export function announcementOf(screen: Screen, moment: Moment): string | undefined {
  const {visit, words} = moment;
  if (screen === 'result') return words.t('interface.announce.result');
  const id = questionOf(screen, moment);
  if (!id) return undefined;
  const variant = variantFor(id, visit!.context);
  const title = questionText(words, id, 'title', variant);
  const count = countChoices(id, variant);
  return count ? words.t('interface.announce.question', {title, count}) : title;
}
