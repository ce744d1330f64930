import type {Flow} from './chart.js';
import {deadline} from './deadline.js';
import {law} from './law.js';
import {obligation} from './obligation.js';

/** Every flow, in the order in which they build on one another. */
export const FLOWS = {law, obligation, deadline} as const satisfies Record<string, Flow>;

export type FlowId = keyof typeof FLOWS;
export const FLOW_IDS = Object.keys(FLOWS) as FlowId[];
