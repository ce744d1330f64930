import type {Question} from './types.js';

/**
 * The question that a visit begins with. It stands apart from the others, because a visitor gets it
 * with the first bytes and the others while it is read.
 */
export const FIRST_QUESTIONS = {
  nationalities: {
    kind: 'countries',
    fact: 'nationalities',
    facts: ['nationalities'],
    options: [{id: 'stateless', gives: {nationalities: ['stateless']}}],
  },
} as const satisfies Record<string, Question>;
