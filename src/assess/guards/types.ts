import type {TestName, TestParams} from '../../../flows/chart.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';

/** How a test is answered: it reads facts through the view, and nothing else. */
export type TestOf<Name extends TestName> = (view: FactView, params: TestParams[Name]) => Truth;

export type Tests<Names extends TestName> = {readonly [Name in Names]: TestOf<Name>};
