import type {Test, TestName, TestParams} from '../../../flows/chart.js';
import {truth} from '../truth.js';
import type {Truth} from '../truth.js';
import {FactView} from '../view.js';
import type {Situation} from '../view.js';
import {dateTests} from './dates.js';
import {effortTests} from './effort.js';
import {flowTests} from './flow.js';
import {letterTests} from './letters.js';
import {paperTests} from './papers.js';
import {passportTests} from './passport.js';
import {residenceTests} from './residence.js';
import {schoolTests} from './school.js';
import {timeTests} from './time.js';
import type {TestOf, Tests} from './types.js';

/** `noDoubt` looks at the run of the flow itself, so it is answered there. */
type FactTest = Exclude<TestName, 'noDoubt'>;

const TESTS: Tests<FactTest> = {
  ...residenceTests,
  ...dateTests,
  ...letterTests,
  ...schoolTests,
  ...paperTests,
  ...flowTests,
  ...timeTests,
  ...effortTests,
  ...passportTests,
};

/** Every name a flow may use as a test. */
export const TEST_NAMES: readonly TestName[] = [...(Object.keys(TESTS) as FactTest[]), 'noDoubt'];

export interface Answer {
  readonly truth: Truth;
  /** What was read for it. */
  readonly view: FactView;
}

/** Answers a test on a situation; `inDoubt` says whether the flows so far went on in doubt. */
export function answer(test: Test, situation: Situation, inDoubt: () => boolean): Answer {
  const view = new FactView(situation);
  if (test.type === 'noDoubt') return {truth: truth(!inDoubt()), view};
  const run = TESTS[test.type] as TestOf<FactTest>;
  return {truth: run(view, test.params as TestParams[FactTest]), view};
}
