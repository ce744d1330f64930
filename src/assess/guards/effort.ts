/** Tests on lessons, exam parts, work, and the decisions that follow from them. */

import {figure} from '../../../flows/law/figure.js';
import type {HourKind} from '../../../flows/chart.js';
import type {ExamPart} from '../../../flows/vocabulary.js';
import {addDays, addYears} from '../calendar.js';
import {bindingLaw, possibleLaws} from '../laws.js';
import {dutyDateOf} from '../term.js';
import {agreed, allOf, anyOf, isBefore, not, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import {partLists} from './papers.js';
import type {Tests} from './types.js';

const LANGUAGE: readonly ExamPart[] = ['reading', 'listening', 'writing', 'speaking'];
/** Parts that one attends; they are no exam to try. */
const ATTENDED: readonly ExamPart[] = ['pvt', 'map'];

/** At least and at most so many hours. */
interface Hours {
  readonly least: number;
  readonly most: number;
}

/** Hours of these kinds together; `online` says what becomes of hours not followed at school. */
function hoursOf(view: FactView, kinds: readonly HourKind[], online: 'out' | 'unclear'): Hours {
  const told = view.read('hours');
  if (told === 'none') return {least: 0, most: 0};
  if (told === undefined) return {least: 0, most: Infinity};
  /** Of these kinds together, with `untold` for each that was not told. */
  const sum = (names: readonly HourKind[], untold: number): number =>
    names.reduce((all, name) => all + (told[name] ?? untold), 0);
  const others = (['integration', 'nt2', 'literacy'] as const).filter(
    (one) => !kinds.includes(one),
  );
  const most = sum(kinds, Infinity);
  const away = told.online;
  if (away === undefined) return {least: 0, most};
  // Hours online may have been of the kinds that are not counted here.
  const surelyAway = online === 'out' ? Math.max(0, away - sum(others, Infinity)) : 0;
  return {least: Math.max(0, sum(kinds, 0) - away), most: most - surelyAway};
}

const reaches = ({least, most}: Hours, wanted: number): Truth =>
  least >= wanted ? 'yes' : most < wanted ? 'no' : 'unknown';

/** The hours of the course route: literacy counts beside at least 200 of the integration course. */
function courseHours(view: FactView): Truth {
  const wanted = figure('wi2013.agi.hours');
  const plain = reaches(hoursOf(view, ['integration', 'nt2'], 'unclear'), wanted);
  const withLiteracy = allOf(
    reaches(
      hoursOf(view, ['integration'], 'unclear'),
      figure('wi2013.agi.minIntegrationHoursWithLiteracy'),
    ),
    reaches(hoursOf(view, ['integration', 'nt2', 'literacy'], 'unclear'), wanted),
  );
  return anyOf(plain, withLiteracy);
}

function literacyHours(view: FactView): Truth {
  const {total, literacyMin} = figure('wi2013.agi.literacyRoute.hours');
  return allOf(
    reaches(hoursOf(view, ['literacy'], 'unclear'), literacyMin),
    reaches(hoursOf(view, ['integration', 'literacy'], 'unclear'), total),
  );
}

/** Whether a part is passed; where exams were told at all, a part that is not named is unknown. */
export function hasPassed(view: FactView, part: ExamPart): Truth {
  const exams = view.read('exams');
  if (exams === 'none') return 'no';
  const passed = exams?.[part]?.passed;
  return passed === undefined ? 'unknown' : truth(passed);
}

/** The parts to try under the law that binds; without a law those of the naturalisation test. */
function partsToTry(view: FactView): readonly (readonly ExamPart[])[] {
  const law = bindingLaw(view.situation);
  if (!law) return [[...LANGUAGE, 'knm']];
  const lists = partLists(law, dutyDateOf(view), view.peek('route'));
  return lists.map((parts) => parts.filter((part) => !ATTENDED.includes(part)));
}

/** How often a part was tried, if that is known. */
function triesOf(view: FactView, part: ExamPart, nt2AtMost: number): number | undefined {
  const exams = view.read('exams');
  const own = exams === 'none' ? undefined : exams?.[part];
  if (own?.attempts !== undefined) {
    return own.attempts + Math.min(own.nt2Attempts ?? 0, nt2AtMost);
  }
  return view.read('examAttempts') ?? (exams === 'none' ? 0 : undefined);
}

interface Tries {
  readonly times: number;
  readonly ona: number | 'unclear';
  readonly nt2AtMost?: number;
  readonly earlier?: {readonly before: string; readonly times: number};
}

function triedAll(view: FactView, {ona, nt2AtMost = Infinity, ...tries}: Tries): Truth {
  const {earlier} = tries;
  const times = earlier && view.today < earlier.before ? earlier.times : tries.times;
  const lists = partsToTry(view);
  const triedPart = (part: ExamPart): Truth => {
    const passed = hasPassed(view, part);
    if (passed === 'yes') return 'yes';
    const wanted = part === 'ona' && ona !== 'unclear' ? ona : times;
    const tried = triesOf(view, part, nt2AtMost);
    if (tried === undefined) return 'unknown';
    if (tried >= wanted) return 'yes';
    return passed === 'unknown' || (part === 'ona' && ona === 'unclear') ? 'unknown' : 'no';
  };
  return agreed(lists.map((parts) => allOf(...parts.map(triedPart))));
}

/** Whether the labour-market part belongs to the duty. */
function hasOna(view: FactView): Truth {
  const laws = possibleLaws(view.situation);
  if (!laws.includes('wi2013')) return 'no';
  const duty = dutyDateOf(view);
  const byDay = duty ? not(isBefore(duty, figure('wi2013.ona.from'))) : 'unknown';
  return laws.length === 1 ? byDay : allOf(byDay, 'unknown');
}

const onaIsDue = (view: FactView): Truth => allOf(hasOna(view), not(hasPassed(view, 'ona')));

/** Enough paid work in the last twelve months to be freed from the labour-market part. */
export function hasWorkForOna(view: FactView): Truth {
  const work = view.read('work');
  if (work === 'none') return 'no';
  if (!work) return 'unknown';
  const {months, hoursPerMonth} = figure('wi2013.ona.exempt.employee');
  // What counts for the self-employed is the profit, which is not asked for.
  if (work.selfEmployed === true) return 'unknown';
  const enough = (value: number | undefined, wanted: number): Truth =>
    value === undefined ? 'unknown' : truth(value >= wanted);
  const asEmployee = allOf(
    enough(work.monthsLast12, months),
    enough(work.hoursPerMonth, hoursPerMonth),
  );
  return asEmployee === 'no' && work.selfEmployed === undefined ? 'unknown' : asEmployee;
}

const isAtLeast = (value: number | undefined, wanted: number): Truth =>
  value === undefined ? 'unknown' : truth(value >= wanted);

/** Registered as a resident for so many years today, the day itself included. */
function isRegistered(view: FactView, years: number): Truth {
  const since = view.readDate('registeredSince');
  if (since === undefined) return 'unknown';
  if (since === 'none') return 'no';
  return isBefore(
    {first: addYears(since.first, years), last: addYears(since.last, years)},
    addDays(view.today, 1),
  );
}

export const effortTests: Tests<
  | 'hasHours'
  | 'hasEffortHours'
  | 'triedOpenParts'
  | 'hasPassed'
  | 'hasPassedLanguageParts'
  | 'isFreedFrom'
  | 'onaIsDue'
  | 'statementIsDue'
  | 'mayAskEffortAdvice'
  | 'isRegisteredFor'
  | 'hasWorked'
  | 'holdsDecisionOn'
  | 'municipalityTold'
  | 'meetsMunicipalCriteria'
  | 'onlyMisses'
> = {
  hasHours: (view, {of, atLeast, online}) => reaches(hoursOf(view, of, online), atLeast),

  hasEffortHours(view, {route}) {
    if (route === 'course') return courseHours(view);
    if (route === 'literacy') return literacyHours(view);
    return anyOf(courseHours(view), literacyHours(view));
  },

  triedOpenParts: (view, tries) => triedAll(view, tries),

  hasPassed: (view, {parts}) => allOf(...parts.map((part) => hasPassed(view, part))),

  hasPassedLanguageParts(view, {atLeast}) {
    const passed = LANGUAGE.map((part) => hasPassed(view, part));
    const sure = passed.filter((one) => one === 'yes').length;
    const possible = passed.filter((one) => one !== 'no').length;
    return sure >= atLeast ? 'yes' : possible < atLeast ? 'no' : 'unknown';
  },

  isFreedFrom(view, {parts}) {
    const held = view.read('diplomas');
    const papers = held === 'none' ? [] : held;
    if (parts === 'language') {
      if (!papers) return 'unknown';
      if (papers.includes('nt2')) return 'yes';
      // These may free from parts of it: somebody has to look at the level.
      return papers.some((paper) => ['dutch-a2', 'win-certificate'].includes(paper))
        ? 'unknown'
        : 'no';
    }
    const due = onaIsDue(view);
    if (due === 'no') return 'no';
    const freed = anyOf(
      hasWorkForOna(view),
      hasPassed(view, 'map'),
      papers ? truth(papers.includes('mbo1')) : 'unknown',
    );
    return due === 'yes' ? freed : freed === 'no' ? 'no' : 'unknown';
  },

  onaIsDue: (view) => onaIsDue(view),

  statementIsDue(view) {
    if (bindingLaw(view.situation) !== 'wi2013') return 'unknown';
    const duty = dutyDateOf(view);
    return duty ? not(isBefore(duty, figure('wi2013.pvt.from'))) : 'unknown';
  },

  mayAskEffortAdvice(view) {
    const tried = triedAll(view, {
      times: figure('nat.agi.attempts'),
      ona: 'unclear',
      nt2AtMost: figure('nat.agi.maxNt2Attempts'),
    });
    const test = view.read('learnabilityTest');
    const cannot: Truth = test === undefined ? 'unknown' : truth(test === 'cannot-learn');
    return anyOf(allOf(courseHours(view), tried), allOf(literacyHours(view), cannot));
  },

  isRegisteredFor: (view, {years}) => isRegistered(view, years),

  hasWorked(view, {years}) {
    const work = view.read('work');
    return work === 'none' ? 'no' : isAtLeast(work?.years, years);
  },

  holdsDecisionOn(view, {ground}) {
    const held = view.peek('dispensations');
    if (held === undefined) return 'unknown';
    return truth(held !== 'none' && held.some((one) => one.ground === ground && one.by !== 'ind'));
  },

  municipalityTold: (view, {for: what}) =>
    truth(view.situation.municipality?.wi2007?.[what] !== undefined),

  meetsMunicipalCriteria(view, {for: what}) {
    const {effort, integrated} = view.situation.municipality?.wi2007 ?? {};
    // A criterion that was not told is none.
    if (what === 'effort' && effort) {
      const hours = hoursOf(view, ['integration', 'nt2', 'literacy'], 'unclear');
      return allOf(
        reaches(hours, effort.hours ?? 0),
        effort.attempts === undefined
          ? 'yes'
          : isAtLeast(view.read('examAttempts'), effort.attempts),
      );
    }
    if (what === 'integrated' && integrated) {
      const {workYears, residenceYears} = integrated;
      const work = view.read('work');
      const worked = work === 'none' ? 'no' : isAtLeast(work?.years, workYears ?? 0);
      return allOf(
        workYears === undefined ? 'yes' : worked,
        residenceYears === undefined ? 'yes' : isRegistered(view, residenceYears),
      );
    }
    return 'unknown';
  },

  onlyMisses(view, {parts}) {
    const law = bindingLaw(view.situation);
    const lists = law ? partLists(law, dutyDateOf(view), view.peek('route')) : [];
    return agreed(
      lists.map((list) => {
        const others = list.filter((part) => !parts.includes(part));
        const named = list.filter((part) => parts.includes(part));
        return allOf(
          ...others.map((part) => hasPassed(view, part)),
          anyOf(...named.map((part) => not(hasPassed(view, part)))),
        );
      }),
    );
  },
};
