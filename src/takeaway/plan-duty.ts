/** The steps that follow from the duty itself: whether, by which law, until when. */

import {figure} from '../../flows/law/figure.js';
import {addDays} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import {objectUntil} from '../assess/passport.js';
import type {Gist} from './gist.js';
import {step} from './steps.js';
import type {PlanStep} from './steps.js';

/** An exam taken up to this day (inclusive) is marked before the term ends. Source: W21-5.6. */
export const lastExamDay = (termEnd: CalendarDate): CalendarDate =>
  addDays(termEnd, -7 * figure('wi2021.exam.marking.weeks'));

const isFull = (date: string | undefined): date is CalendarDate => date?.length === 10;

/** The permit or age may change, and the answer with it. */
const MAY_CHANGE: readonly string[] = [
  'law.temporaryPurpose',
  'law.familyOfTemporary',
  'law.temporaryProtection',
  'law.noRight',
  'law.awaitingDecision',
  'obligation.notYetPermit',
  'obligation.tooYoung',
  'obligation.exemptMinor',
];

/** Topics in which the dates of the term are not asked for. */
const WITHOUT_TERM: readonly string[] = ['law', 'exemption'];

const PAPERS_OF_DUTY = ['duo-letter', 'residence-card'] as const;

/** A plan (PIP) is a decision of the municipality: six weeks from its date to object. W21-4.19. */
export function planObjection({facts, today}: Gist): PlanStep[] {
  const {pipDate} = facts;
  if (!isFull(pipDate)) return [];
  const until = objectUntil(pipDate);
  return until < today
    ? []
    : [step('objectPlan', 'municipality', {until, decides: 'municipality', papers: ['plan']})];
}

/** Who is ill for long is not sent to lessons and exams: there are other steps for them. */
const isLastinglyIll = ({facts}: Gist): boolean => facts.health === 'lasting';

/**
 * How one comes to the end of the route: by exams, by a final talk, or in a way that depends on the
 * route, where that is not known or is the one of a school.
 */
function throughTheTerm({assessment, facts, today}: Gist): PlanStep[] {
  const {law, deadline} = assessment;
  const {termEnd, estimate} = deadline;
  if (termEnd === undefined) return [];
  const about = estimate ? {about: true as const} : {};
  if (law.result === 'wi2007') return [];
  if (facts.route === 'z') {
    return [step('finalTalk', 'municipality', {until: termEnd, ...about, papers: ['plan']})];
  }
  const last = lastExamDay(termEnd);
  const until = last >= today ? {until: last, ...about} : {};
  const hasExams = law.result === 'wi2013' || facts.route === 'b1';
  return hasExams
    ? [step('bookExam', 'duo', {...until, papers: ['residence-card']})]
    : [step('finishRoute', 'municipality', {...until, papers: ['plan']})];
}

function running(gist: Gist): PlanStep[] {
  const {assessment, today, topic} = gist;
  const {law, deadline} = assessment;
  const {termEnd, estimate, requestExtensionFrom: from, authority} = deadline;
  const isOld = law.result === 'wi2007';
  const about = estimate ? {about: true as const} : {};
  return [
    ...planObjection(gist),
    step('checkLetters', 'letter', {authority, papers: ['duo-letter']}),
    ...(isOld ? [step('askMunicipality', 'municipality', {papers: ['letter']})] : []),
    ...((estimate || termEnd === undefined) && !isOld
      ? [
          step('confirmTerm', 'duo', {
            papers: law.result === 'wi2021' ? ['duo-letter', 'plan'] : ['duo-letter'],
          }),
        ]
      : []),
    ...(isLastinglyIll(gist)
      ? []
      : [step('learn', 'school', {papers: ['school-statement']}), ...throughTheTerm(gist)]),
    ...(topic !== 'more-time' && !isOld && termEnd !== undefined
      ? [
          step('askMoreTime', 'duo', {
            ...(from !== undefined && from > today && {from}),
            until: termEnd,
            ...about,
            decides: 'duo',
            papers: ['duo-letter'],
          }),
        ]
      : []),
    ...(termEnd === undefined
      ? []
      : [step('ready', authority, {on: termEnd, ...about, decides: authority})]),
  ];
}

function ofTerm(gist: Gist): PlanStep[] {
  const {deadline} = gist.assessment;
  const {authority} = deadline;
  switch (deadline.result) {
    case 'not-started':
      return [
        step('prepareIntake', 'municipality', {
          decides: 'municipality',
          papers: ['duo-letter', 'residence-card', 'diploma'],
        }),
        step('checkLetters', 'letter', {papers: ['duo-letter']}),
        step('keepProof', 'home', {later: true}),
      ];
    case 'running':
      return running(gist);
    case 'passed':
      return [
        step('contactNow', authority, {decides: authority, papers: ['letter', 'duo-letter']}),
        step('checkLetters', 'letter', {authority, papers: ['duo-letter']}),
        step('keepProof', 'home', {papers: ['school-statement', 'exam-results']}),
      ];
    case 'ask':
      return [
        // Who came with another question was not asked for the dates of the term.
        ...(WITHOUT_TERM.includes(gist.topic)
          ? []
          : [
              step('findOut', authority, {
                decides: authority,
                papers: ['letter', ...PAPERS_OF_DUTY],
              }),
            ]),
        step('checkLetters', 'letter', {authority, papers: ['duo-letter']}),
        ...(WITHOUT_TERM.includes(gist.topic)
          ? [step('learn', 'school', {papers: ['school-statement']})]
          : []),
      ];
    case 'none':
      return [];
  }
}

/** What somebody does who has no duty, or not any more, or not yet. */
function withoutDuty({assessment}: Gist): PlanStep[] {
  const {obligation, law} = assessment;
  const reasons = [obligation.reason, law.reason];
  const changes = reasons.some((reason) => MAY_CHANGE.includes(reason));
  const {authority} = obligation;
  return [
    ...(changes ? [step('checkAgain', 'home', {authority, papers: ['residence-card']})] : []),
    step('ifLetter', authority, {decides: authority, papers: PAPERS_OF_DUTY, later: true}),
  ];
}

/** The steps of the duty; empty where nothing is known of it. */
export function dutySteps(gist: Gist): PlanStep[] {
  const {obligation, law} = gist.assessment;
  switch (obligation.result) {
    case 'obliged':
      // The term has no end that could be told while the law is not known.
      return law.result === 'ask' ? askLaw(gist) : ofTerm(gist);
    case 'ask':
      return askLaw(gist);
    case 'exempt':
      if (obligation.reason === 'obligation.exemptByDecision')
        return [keep(), ...withoutDuty(gist)];
      if (obligation.reason === 'obligation.exemptAtSchool') {
        return [step('keepSchool', 'school', {papers: ['enrolment']}), ...withoutDuty(gist)];
      }
      if (obligation.reason === 'obligation.exemptMinor') return withoutDuty(gist);
      return [
        step('askExemption', obligation.authority, {
          decides: obligation.authority,
          papers: ['diploma', 'marks', 'duo-letter'],
        }),
        ...withoutDuty(gist),
      ];
    case 'fulfilled':
    case 'ended':
      return [keep(), ...withoutDuty(gist)];
    case 'not-obliged':
    case 'not-yet':
      return withoutDuty(gist);
  }
}

const keep = (): PlanStep => step('keepDecision', 'home', {papers: ['decision', 'diploma']});

function askLaw({assessment, papers}: Gist): PlanStep[] {
  const {obligation, law} = assessment;
  const asked = obligation.result === 'ask' && law.result !== 'ask' ? obligation : law;
  return [
    step('findOut', asked.authority, {decides: asked.authority, papers}),
    step('checkLetters', 'letter', {authority: asked.authority, papers: ['duo-letter']}),
  ];
}
