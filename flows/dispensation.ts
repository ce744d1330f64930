/**
 * Can this person be let off because they cannot do it? One flow for each ground.
 *
 * Dutch: Kan ik ontheffing krijgen? (never to be mixed up with an exemption, vrijstelling)
 *
 * Medical: in all three laws. Effort (AGI) and sufficiently integrated (AVI): the law of 2013 has
 * national numbers, that of 2007 leaves them to each municipality, that of 2021 has neither. Special
 * circumstances: only in the law of 2021. Under the law of 2007 a municipality that told us its
 * criteria decides by those, and otherwise we say whom to ask; the numbers of 2013 are never used.
 */

import {ask, decide, end, is, leaveOpen, otherwise, unless, when} from './chart.js';
import type {Flow, State} from './chart.js';
import {figure} from './law/figure.js';
import type {LawId, Paper} from './vocabulary.js';

const dutyIs = (...results: string[]) => is('resultOf', {flow: 'obligation', results});
const termIs = (...results: string[]) => is('resultOf', {flow: 'deadline', results});
const lawIs = (law: LawId) => is('lawIs', {law});

const MEDICAL = {wi2007: 'W07-4.2', wi2013: 'W13-4.1', wi2021: 'W21-3.20'} as const;
const EFFORT = {wi2007: 'W07-4.3', wi2013: 'W13-4.3', wi2021: 'W21-3.25'} as const;
const INTEGRATED = {wi2007: 'W07-4.3', wi2013: 'W13-4.7', wi2021: 'W21-3.6'} as const;

type Ground = 'medical' | 'effort' | 'integrated' | 'special';

/** What every ground begins with: a decision in hand, no duty, or a duty that is not known. */
function gate(
  ground: Ground,
  initial: string,
  rule: Readonly<Record<LawId, string>>,
): Record<string, State> {
  return {
    gate: decide(
      when(is('holdsDecisionOn', {ground}), 'granted', rule),
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'noDuty'),
      otherwise(initial),
    ),
    granted: end('granted'),
    noDuty: end('not-available'),
    askDuty: end('ask'),
  };
}

const flow = (
  ground: Ground,
  papers: readonly Paper[],
  buildsOn: readonly string[],
  states: Record<string, State>,
): Flow => ({id: `dispensation-${ground}`, buildsOn, papers, initial: 'gate', states});

const lasting = is('is', {fact: 'health', value: 'lasting'});

const medical = flow('medical', ['medical', 'duo-letter'], ['law', 'obligation'], {
  ...gate('medical', 'health', MEDICAL),
  health: ask(
    'health',
    when(lasting, 'law'),
    when(is('is', {fact: 'health', value: 'relative'}), 'someoneElse', MEDICAL),
    unless(lasting, 'notLasting', MEDICAL),
    otherwise('askHealth', MEDICAL),
  ),
  law: decide(
    when(lawIs('wi2007'), 'mayApply2007', 'W07-4.2', 'W07-4.5'),
    when(lawIs('wi2013'), 'mayApply', 'W13-4.1', 'W13-4.1a'),
    when(lawIs('wi2021'), 'mayApply2021', 'W21-3.20', 'W21-3.21', 'W21-3.22', 'W21-3.23'),
    otherwise('askHealth', MEDICAL),
  ),
  mayApply: end('may-apply', {authority: 'duo'}),
  mayApply2021: end('may-apply', {authority: 'duo'}),
  mayApply2007: end('may-apply', {authority: 'municipality'}),
  notLasting: end('not-available'),
  someoneElse: end('not-available'),
  askHealth: end('ask'),
});

const anyHours = is('hasEffortHours', {route: 'any'});
const courseHours = is('hasEffortHours', {route: 'course'});
const literacyHours = is('hasEffortHours', {route: 'literacy'});
const recognised = is('is', {fact: 'schoolRecognised', value: true});
const cannotLearn = is('is', {fact: 'learnabilityTest', value: 'cannot-learn'});
const tried = is('triedOpenParts', {
  times: figure('wi2013.agi.attempts'),
  ona: 'unclear',
  nt2AtMost: figure('wi2013.agi.maxNt2Attempts'),
  earlier: {
    before: figure('wi2013.agi.refundFourthAttempt').from,
    times: figure('wi2013.agi.attempts.before'),
  },
});
const municipal = (kind: 'effort' | 'integrated') => is('meetsMunicipalCriteria', {for: kind});

const effort = flow(
  'effort',
  ['school-statement', 'exam-results', 'duo-letter'],
  ['law', 'obligation', 'deadline'],
  {
    ...gate('effort', 'law', EFFORT),
    law: decide(
      when(lawIs('wi2021'), 'notInLaw', 'W21-3.25', 'W21-3.26'),
      when(lawIs('wi2007'), 'criteria'),
      when(lawIs('wi2013'), 'hours'),
      otherwise('askLaw', EFFORT),
    ),

    // The law of 2007: the municipality's own criteria, where it has told them.
    criteria: decide(
      unless(is('municipalityTold', {for: 'effort'}), 'askMunicipality', 'W07-4.3'),
      otherwise('lessons'),
    ),
    lessons: ask('hours', otherwise('attempts')),
    attempts: ask(
      'examAttempts',
      when(municipal('effort'), 'mayApply2007', 'W07-4.3'),
      unless(municipal('effort'), 'notByMunicipality', 'W07-4.3'),
      otherwise('askMunicipality', 'W07-4.3'),
    ),

    // The law of 2013: 600 hours, and three tries or the learnability test.
    hours: ask(
      'hours',
      unless(anyHours, 'tooFewHours', 'W13-4.3', 'W13-4.4', 'W13-4.5'),
      when(anyHours, 'school'),
      otherwise('askHours', 'W13-4.3', 'W13-4.4'),
    ),
    school: ask(
      'schoolRecognised',
      unless(recognised, 'notRecognised', 'W13-4.3', 'W13-4.5'),
      when(recognised, 'literacy'),
      otherwise('askSchool', 'W13-4.3'),
    ),
    literacy: decide(unless(literacyHours, 'parts'), otherwise('test')),
    test: ask(
      'learnabilityTest',
      when(cannotLearn, 'literacyKnown'),
      leaveOpen(cannotLearn, 'course'),
      otherwise('course'),
    ),
    literacyKnown: decide(when(literacyHours, 'window', 'W13-4.4'), otherwise('course')),
    course: decide(
      when(courseHours, 'parts'),
      unless(courseHours, 'noTest'),
      otherwise('askHours', 'W13-4.3', 'W13-4.4'),
    ),
    noTest: decide(
      unless(is('noDoubt', {}), 'askHours', 'W13-4.4'),
      otherwise('canLearn', 'W13-4.4'),
    ),
    parts: ask('exams', otherwise('tries')),
    tries: ask(
      'examAttempts',
      when(tried, 'window', 'W13-4.3'),
      unless(tried, 'noTries'),
      otherwise('askTries', 'W13-4.3'),
    ),

    noTries: decide(
      unless(is('noDoubt', {}), 'askTries', 'W13-4.3', 'W13-4.4'),
      otherwise('tooFewTries', 'W13-4.3', 'W13-4.5'),
    ),
    // From six months before the end of the person's own term; a term that is over leaves it open.
    window: decide(
      when(termIs('passed'), 'mayApply', 'W13-4.3', 'W13-4.2'),
      when(is('requestIsOpen', {}), 'mayApply', 'W13-4.3', 'W13-4.2'),
      unless(is('requestIsOpen', {}), 'notYet', 'W13-4.3'),
      otherwise('askTerm', 'W13-4.3'),
    ),

    mayApply: end('may-apply', {authority: 'duo'}),
    notYet: end('not-yet', {authority: 'duo'}),
    mayApply2007: end('may-apply', {authority: 'municipality'}),
    notByMunicipality: end('not-available', {authority: 'municipality'}),
    askMunicipality: end('ask', {authority: 'municipality'}),
    notInLaw: end('not-available', {authority: 'municipality'}),
    tooFewHours: end('not-available', {authority: 'duo'}),
    notRecognised: end('not-available', {authority: 'duo'}),
    canLearn: end('not-available', {authority: 'duo'}),
    tooFewTries: end('not-available', {authority: 'duo'}),
    askLaw: end('ask'),
    askHours: end('ask', {authority: 'duo'}),
    askSchool: end('ask', {authority: 'duo'}),
    askTries: end('ask', {authority: 'duo'}),
    askTerm: end('ask', {authority: 'duo'}),
  },
);

const worked = is('hasWorked', {years: figure('wi2013.avi.workYears')});
const registered = is('isRegisteredFor', {years: figure('wi2013.avi.residenceYears')});

const integrated = flow(
  'integrated',
  ['register-extract', 'employer-statement', 'duo-letter'],
  ['law', 'obligation'],
  {
    ...gate('integrated', 'law', INTEGRATED),
    law: decide(
      when(lawIs('wi2021'), 'notInLaw', 'W21-3.6'),
      when(lawIs('wi2007'), 'criteria'),
      when(lawIs('wi2013'), 'worked'),
      otherwise('askLaw', INTEGRATED),
    ),
    criteria: decide(
      unless(is('municipalityTold', {for: 'integrated'}), 'askMunicipality', 'W07-4.3'),
      otherwise('workHere'),
    ),
    workHere: ask('work', otherwise('livesHere')),
    livesHere: ask(
      'registeredSince',
      when(municipal('integrated'), 'mayApply2007', 'W07-4.3'),
      unless(municipal('integrated'), 'notByMunicipality', 'W07-4.3'),
      otherwise('askMunicipality', 'W07-4.3'),
    ),
    worked: ask(
      'work',
      unless(worked, 'tooLittleWork', 'W13-4.7'),
      when(worked, 'registered'),
      otherwise('askWork', 'W13-4.7'),
    ),
    registered: ask(
      'registeredSince',
      when(registered, 'mayApply', 'W13-4.7'),
      unless(registered, 'notYet', 'W13-4.7'),
      otherwise('askRegistered', 'W13-4.7'),
    ),
    mayApply: end('may-apply', {authority: 'duo'}),
    notYet: end('not-yet', {authority: 'duo'}),
    mayApply2007: end('may-apply', {authority: 'municipality'}),
    notByMunicipality: end('not-available', {authority: 'municipality'}),
    askMunicipality: end('ask', {authority: 'municipality'}),
    notInLaw: end('not-available', {authority: 'duo'}),
    tooLittleWork: end('not-available', {authority: 'duo'}),
    askLaw: end('ask'),
    askWork: end('ask', {authority: 'duo'}),
    askRegistered: end('ask', {authority: 'duo'}),
  },
);

/** Very exceptional, and never by a rule: with advice of the municipality, DUO decides. */
const special = flow('special', ['explanation', 'advice', 'duo-letter'], ['law', 'obligation'], {
  ...gate('special', 'law', {wi2007: 'W07-4.3', wi2013: 'W13-4.13', wi2021: 'W21-3.24'}),
  law: decide(
    when(lawIs('wi2013'), 'notInLaw', 'W13-4.13'),
    when(lawIs('wi2007'), 'askMunicipality', 'W07-4.3'),
    when(lawIs('wi2021'), 'askSpecial', 'W21-3.24'),
    otherwise('askLaw'),
  ),
  notInLaw: end('not-available', {authority: 'duo'}),
  askSpecial: end('ask', {authority: 'duo'}),
  askMunicipality: end('ask', {authority: 'municipality'}),
  askLaw: end('ask'),
});

export const DISPENSATIONS = {
  'dispensation-medical': medical,
  'dispensation-effort': effort,
  'dispensation-integrated': integrated,
  'dispensation-special': special,
} as const satisfies Record<string, Flow>;
