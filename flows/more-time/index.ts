import type {Flow} from '../chart.js';
import {effort300, education, lateCourse, literacy, nearlyDone, provider} from './lessons.js';
import {
  azc,
  birth,
  combined,
  death,
  homeless,
  illness,
  interruption,
  shelter,
  special,
} from './life.js';
import {moreTime} from './terms.js';

/** Every ground for more time (verlenging), by the name that the assessment gives it. */
const GROUNDS = {
  illness,
  birth,
  death,
  effort300,
  literacy,
  azc,
  education,
  nearlyDone,
  lateCourse,
  provider,
  shelter,
  homeless,
  interruption,
  combined,
  special,
} as const satisfies Record<string, Flow>;

export type GroundId = keyof typeof GROUNDS;
export const GROUND_IDS = Object.keys(GROUNDS) as GroundId[];

/** The gate, and then each ground by itself. */
export const MORE_TIME = {
  'more-time': moreTime,
  'extension-illness': illness,
  'extension-birth': birth,
  'extension-death': death,
  'extension-effort300': effort300,
  'extension-literacy': literacy,
  'extension-azc': azc,
  'extension-education': education,
  'extension-nearlyDone': nearlyDone,
  'extension-lateCourse': lateCourse,
  'extension-provider': provider,
  'extension-shelter': shelter,
  'extension-homeless': homeless,
  'extension-interruption': interruption,
  'extension-combined': combined,
  'extension-special': special,
} as const satisfies Record<string, Flow>;
