/**
 * The part of a conversation that knows the law. It is the heavy part, and the first question does
 * not need it: it is fetched while that question is read.
 */

import {QUESTIONS} from '../../flows/questions.js';
import {problemsOf} from '../assess/check.js';
import {problemOf} from './answers.js';
import {learn} from './asked.js';
import {questionsLeft, replay} from './replay.js';

learn(QUESTIONS);

/** What runs the flows, as a visit is given it. */
export const engine = {problemsOf, problemOf, questionsLeft, replay};
