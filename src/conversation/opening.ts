/**
 * The opening of a visit: where it stands until its machine and the engine have been fetched. Only
 * the topics and the first question can be on the screen then; whoever is quicker than that waits a
 * moment. What the person does goes into what the machine will begin with, so nothing of it is lost.
 * A test holds this to what the machine itself makes of the same.
 */

import {contextOf, currentQuestion} from './current.js';
import type {VisitEvent, VisitInput, VisitState, VisitTag} from './visit-types.js';

/** What a visit begins with, once this has happened before its machine was there. */
export function after(input: VisitInput, event: VisitEvent): VisitInput {
  switch (event.type) {
    case 'topic.choose':
      return {...input, topic: event.topic};
    case 'answer.give':
      return {...input, answers: {...input.answers, [event.question]: event.answer}};
    case 'visit.erase':
      return {today: input.today, municipality: input.municipality};
    case 'visit.back':
      return {...input, topic: undefined};
    default:
      return input;
  }
}

/** Where a visit stands that will begin with this; `hasFailed` says that its machine does not come. */
export function stateOf(input: VisitInput, hasFailed = false): VisitState {
  const context = contextOf(input);
  const tags: VisitTag[] = hasFailed ? ['failed'] : [];
  if (!context.topic) tags.push('choosing');
  else tags.push(currentQuestion(context) ? 'asking' : 'loading');
  return {context, hasTag: (tag) => tags.includes(tag)};
}
