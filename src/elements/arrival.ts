/** What is on the screen, in one word, and what is said when it comes. */

import {currentQuestion} from '../conversation/visit.js';
import type {QuestionId} from '../../flows/questions.js';
import type {VisitSnapshot} from '../controllers/actor-controller.js';
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
  readonly snapshot: VisitSnapshot | undefined;
  readonly words: Words;
  readonly isStuck: boolean;
  readonly parts: Readonly<Record<PartId, PartState>>;
}

/** The page that is called for now, if one is. */
export const partNow = (snapshot: VisitSnapshot | undefined): PartId | undefined =>
  snapshot?.hasTag('takeaway') ? 'takeaway' : snapshot?.hasTag('result') ? 'result' : undefined;

/** Whether the question to show has no words yet: all but the first come a little later. */
export function lacksWords({snapshot, words}: Moment): boolean {
  const id = snapshot && currentQuestion(snapshot.context);
  return id !== undefined && !words.has(`questions.${id}.title`);
}

export function screenOf(moment: Moment): Screen {
  const {snapshot, words, isStuck, parts} = moment;
  if (!snapshot || !words.language) return 'waiting';
  if (isStuck) return 'stuck';
  if (snapshot.hasTag('choosing')) return 'topics';
  const part = partNow(snapshot);
  if (!part) {
    const id = currentQuestion(snapshot.context);
    if (id) return lacksWords(moment) ? 'waiting' : id;
    return snapshot.hasTag('failed') ? 'no-engine' : 'waiting';
  }
  if (parts[part] === 'failed') return 'no-part';
  return parts[part] === 'ready' && RESULT_BUNDLES.every((bundle) => words.hasBundle(bundle))
    ? part
    : 'waiting';
}

/** The announcement for a screen; nothing where the focus says enough. */
export function announcementOf(screen: Screen, {snapshot, words}: Moment): string | undefined {
  if (screen === 'result') return words.t('interface.announce.result');
  const id = snapshot && currentQuestion(snapshot.context);
  if (!id || id !== screen) return undefined;
  const variant = variantFor(id, snapshot.context);
  const title = questionText(words, id, 'title', variant);
  const count = countChoices(id, variant);
  return count
    ? words.t('interface.announce.question', {title, count})
    : words.t('interface.announce.questionNoChoices', {title});
}
