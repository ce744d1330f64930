/** What the assistant tells the element that holds it: ids and codes, never an answer. */

import type {QuestionId} from '../../flows/questions.js';
import type {VisitEmitted} from '../conversation/visit-types.js';

/** What went wrong, for a host that keeps count; the visitor has been told in words. */
export type IwErrorCode =
  /** The assistant itself could not be fetched. */
  | 'app'
  /** The part that knows the law could not be fetched. */
  | 'engine'
  /** The texts of a language could not be fetched. */
  | 'language'
  /** The page with the answer could not be fetched. */
  | 'result'
  /** The rules stopped on these answers. */
  | 'rule'
  /** The facts in `known` are no facts. */
  | 'known'
  /** The municipality's configuration cannot be used; the visitor gets what everybody gets. */
  | 'config';

export type Report =
  | Exclude<VisitEmitted, {type: 'refused'}>
  /** A question came on the screen. */
  | {type: 'question'; question: QuestionId}
  | {type: 'close'}
  /** The visit at a kiosk is over: nothing of it may stay. */
  | {type: 'done'}
  | {type: 'error'; code: IwErrorCode};
