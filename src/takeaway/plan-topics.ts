/** The steps of the topics about more than the duty itself, part by part. */

import type {Finding} from '../conversation/findings.js';
import {objectUntil} from '../assess/passport.js';
import {planObjection} from './plan-duty.js';
import type {Gist} from './gist.js';
import {step} from './steps.js';
import type {PlanStep, StepInput} from './steps.js';

/** From the day on which it is possible; nothing where that is today or not known. */
const fromDay = ({values: {from}}: Finding, {today}: Gist): StepInput =>
  from !== undefined && from > today ? {from} : {};

const findOut = ({authority, papers, flow}: Finding): PlanStep =>
  step('findOut', authority, {decides: authority, papers, part: flow});

const nothing = ({authority}: Finding): PlanStep => step('nothingToDo', 'home', {authority});

/** Within the six weeks, past them, or with no date to count from. Source: COM-9.1. */
function against({state, values, authority, papers}: Finding): PlanStep[] {
  const decides = {decides: authority, papers};
  if (state.endsWith('InTime') && values.objectUntil !== undefined) {
    return [step('object', authority, {...decides, until: values.objectUntil})];
  }
  return state.endsWith('Late')
    ? [step('legalHelp', 'letter', {authority, papers})]
    : [step('findDate', 'letter', {authority, papers}), step('object', authority, decides)];
}

function letterSteps(lead: Finding, gist: Gist): PlanStep[] {
  const {state, authority, papers} = lead;
  if (/^(fine|decision)(InTime|Late|Undated)$/.test(state)) return against(lead);
  if (state.startsWith('benefit')) {
    return [step('urgentMoney', 'municipality', {papers}), ...against(lead)];
  }
  switch (state) {
    case 'intake':
      return [step('prepareIntake', 'municipality', {decides: 'municipality', papers})];
    case 'plan':
      return [step('checkPlan', 'municipality', {papers: ['plan']}), ...planObjection(gist)];
    case 'warning':
      return [
        step('askMoreTime', 'duo', {decides: 'duo', papers}),
        step('checkLetters', 'letter', {papers}),
      ];
    case 'loan':
      return [step('repay', 'duo', {decides: 'duo', papers})];
    case 'oldLaw':
      return [step('askMunicipality', 'municipality', {decides: 'municipality', papers})];
    case 'askLetter':
      return [findOut(lead)];
    default:
      return [step('checkLetters', 'letter', {authority, papers})];
  }
}

/** Where what stands in the way can be talked over: with who made the plan, or at school. */
const talkItOver = ({assessment}: Gist): PlanStep =>
  assessment.law.result === 'wi2021'
    ? step('talkItOver', 'municipality', {papers: ['plan']})
    : step('talkItOver', 'school', {papers: ['duo-letter']});

function moreTimeStep(finding: Finding, gist: Gist): PlanStep[] {
  const {flow, result, papers} = finding;
  const {termEnd, estimate} = gist.assessment.deadline;
  const until = termEnd === undefined ? {} : {until: termEnd};
  const about = estimate ? {about: true as const} : {};
  switch (result) {
    case 'may-apply':
    case 'not-yet':
      return [
        step('requestExtension', 'duo', {
          ...fromDay(finding, gist),
          ...until,
          ...about,
          decides: 'duo',
          papers,
          part: flow,
        }),
      ];
    case 'automatic':
      return [step('waitExtension', 'letter', {papers, part: flow})];
    case 'open':
      // There is time to ask for, and no reason yet that gives it.
      return [talkItOver(gist)];
    case 'later':
      return [
        talkItOver(gist),
        step('askMoreTime', 'duo', {
          ...(finding.values.requestFrom !== undefined && {from: finding.values.requestFrom}),
          ...until,
          ...about,
          decides: 'duo',
          papers,
        }),
      ];
    case 'old-law':
      return [step('askMunicipality', 'municipality', {decides: 'municipality', papers})];
    case 'ask':
      return [findOut(finding)];
    default:
      // `passed`, `no-term`, `no-duty`, `ask-duty`, `ask-term`: the steps of the duty say it.
      return [];
  }
}

function dispensationStep(finding: Finding, gist: Gist): PlanStep[] {
  const {flow, result, authority, papers} = finding;
  switch (result) {
    case 'may-apply':
    case 'not-yet':
      return [
        step('requestDispensation', authority, {
          ...fromDay(finding, gist),
          decides: authority,
          papers,
          part: flow,
        }),
      ];
    case 'granted':
      return [step('keepDecision', 'home', {papers: ['decision'], part: flow})];
    case 'ask':
      return [findOut(finding)];
    default:
      return [];
  }
}

function exemptionSteps(lead: Finding): PlanStep[] {
  const {result, papers, state} = lead;
  switch (result) {
    case 'partial':
      return [step('askPartExemption', 'duo', {decides: 'duo', papers})];
    case 'ask':
      return state === 'askDuty' ? [] : [findOut(lead)];
    default:
      // `full`, `temporary` and `none`: the steps of the duty say it.
      return [];
  }
}

function fineSteps(fine: Finding, {assessment, facts, today}: Gist): PlanStep[] {
  const {papers, result, state} = fine;
  const held = facts.fine;
  const date = held !== undefined && held !== 'none' ? held.date : undefined;
  const until =
    assessment.sanctions.fine.objectUntil ?? (date?.length === 10 ? objectUntil(date) : undefined);
  const objection: PlanStep[] =
    until === undefined
      ? []
      : until >= today
        ? [step('object', 'duo', {decides: 'duo', until, papers: ['fine-letter']})]
        : [step('legalHelp', 'letter', {papers: ['fine-letter']})];
  switch (result) {
    case 'review':
      return [
        ...objection,
        step('requestReview', 'duo', {decides: 'duo', papers, part: fine.flow}),
      ];
    case 'possible':
      // Once the last day has passed, what can be done is a step of the duty.
      return assessment.deadline.result === 'passed'
        ? objection
        : [...objection, step('avoidFine', 'duo', {decides: 'duo', papers})];
    case 'ask':
      return [...objection, ...(state === 'askDuty' ? [] : [findOut(fine)])];
    default:
      return objection;
  }
}

function loanSteps({result, papers, flow, state}: Finding): PlanStep[] {
  switch (result) {
    case 'review':
      return [step('requestReview', 'duo', {decides: 'duo', papers, part: flow})];
    case 'available':
      return [step('askLoan', 'duo', {decides: 'duo', papers: ['income', 'duo-letter']})];
    case 'repay':
      return [step('repay', 'duo', {decides: 'duo', papers})];
    case 'none':
      return state === 'freeCourse'
        ? [step('askCourse', 'municipality', {decides: 'municipality', papers: ['duo-letter']})]
        : [];
    default:
      return [];
  }
}

function residenceSteps(lead: Finding): PlanStep[] {
  const {papers} = lead;
  switch (lead.result) {
    case 'met':
      return [step('applyPermit', 'ind', {decides: 'ind', papers})];
    case 'not-met':
      return [step('passTest', 'duo', {decides: 'ind', papers})];
    case 'ask':
      return [findOut(lead)];
    default:
      return [nothing(lead)];
  }
}

function passportSteps(findings: readonly Finding[], gist: Gist): PlanStep[] {
  const [lead] = findings;
  if (!lead || lead.state === 'alreadyDutch') return lead ? [nothing(lead)] : [];
  const of = (flow: string) => findings.find((one) => one.flow === flow);
  const option = of('option');
  const whole = of('naturalisation');
  const steps: PlanStep[] = [];
  if (option && ['available', 'later'].includes(option.result)) {
    steps.push(
      step('applyOption', 'municipality', {
        ...fromDay(option, gist),
        decides: 'municipality',
        papers: option.papers,
      }),
    );
  }
  // Who can have the short way now need not be sent along the long one.
  if (!whole || option?.result === 'available') return steps;
  const missing = of('nat-integration');
  if (whole.state === 'blockedByPermit') {
    steps.push(step('getPermit', 'ind', {decides: 'ind', papers: whole.papers}));
  }
  if (whole.state === 'blockedByCase' || whole.state === 'laterBySentence') {
    steps.push(step('waitCase', 'home', {authority: 'ind', papers: ['court-papers']}));
  }
  if (whole.state === 'blockedByDocuments' || whole.state === 'askDocuments') {
    steps.push(step('getDocuments', 'home', {authority: 'municipality', papers: whole.papers}));
  }
  if (missing && ['not-met', 'partial'].includes(missing.result)) {
    steps.push(step('passTest', 'duo', {decides: 'ind', papers: missing.papers}));
  }
  if (whole.result === 'ask') steps.push(findOut(whole));
  if (of('nat-renunciation')?.result === 'must-renounce') {
    steps.push(step('askRenounce', 'ind', {decides: 'ind', papers: ['passport']}));
  }
  if (['can-apply', 'later'].includes(whole.result)) {
    steps.push(
      step('applyNaturalisation', 'municipality', {
        ...fromDay(whole, gist),
        decides: 'ind',
        papers: whole.papers,
      }),
    );
  }
  return steps;
}

/** The steps of what the person came for, first things first; empty where the duty says all. */
export function topicSteps(gist: Gist): PlanStep[] {
  const {topic, findings} = gist;
  const [lead] = findings;
  if (!lead) return [];
  switch (topic) {
    case 'letter':
      return letterSteps(lead, gist);
    case 'more-time':
      return findings
        .filter((one) => one === lead || one.result !== 'ask')
        .flatMap((one) => moreTimeStep(one, gist));
    case 'dispensation':
      return findings
        .filter((one) => one === lead || one.result !== 'ask')
        .flatMap((one) => dispensationStep(one, gist));
    case 'exemption':
      return exemptionSteps(lead);
    case 'fines-and-loans':
      return findings.flatMap((one) =>
        one.flow === 'fine' ? fineSteps(one, gist) : loanSteps(one),
      );
    case 'permanent-residence':
      return residenceSteps(lead);
    case 'naturalisation':
      return passportSteps(findings, gist);
    default:
      return [];
  }
}
