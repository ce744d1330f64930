/**
 * The part of a conversation that knows the law. It is the heavy part, and the first question does
 * not need it: it is fetched while that question is read.
 */

import {QUESTIONS} from '../../flows/questions.js';
import {learn} from './asked.js';

export {problemsOf} from '../assess/check.js';
export {problemOf} from './answers.js';
export {questionsLeft, replay} from './replay.js';

learn(QUESTIONS);
