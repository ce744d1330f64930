import type {Flow} from './chart.js';
import {deadline} from './deadline.js';
import {DISPENSATIONS} from './dispensation.js';
import {exemption} from './exemption.js';
import {fine, loan} from './fines-and-loans.js';
import {law} from './law.js';
import {letter} from './letter.js';
import {MORE_TIME} from './more-time/index.js';
import {PASSPORT} from './naturalisation/index.js';
import {obligation} from './obligation.js';
import {permanentResidence} from './permanent-residence.js';

/** Every flow, in an order in which each comes after those it builds on. */
export const FLOWS = {
  letter,
  law,
  obligation,
  deadline,
  ...MORE_TIME,
  exemption,
  ...DISPENSATIONS,
  fine,
  loan,
  'permanent-residence': permanentResidence,
  ...PASSPORT,
} as const satisfies Record<string, Flow>;

export type FlowId = keyof typeof FLOWS;
export const FLOW_IDS = Object.keys(FLOWS) as FlowId[];
