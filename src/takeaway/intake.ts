import type {Gist} from './gist.js';
export const needsIntake = (gist: Gist): boolean => gist.assessment.deadline.result === 'not-started';
