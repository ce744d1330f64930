/** How high a fine for being late may be, where the tables tell. */

import {figure, figureOn} from '../../flows/law/figure.js';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import type {ExamPart} from '../../flows/vocabulary.js';
import type {Facts} from './facts.js';
import {bindingLaw} from './laws.js';
import type {FactView} from './view.js';

const LANGUAGE: readonly ExamPart[] = ['reading', 'listening', 'writing', 'speaking'];

type Exams = Exclude<NonNullable<Facts['exams']>, 'none'>;

/** Lesson hours that count, or `undefined` if that is not known. */
function hoursOf(view: FactView): number | undefined {
  const hours = view.peek('hours');
  if (hours === 'none') return 0;
  // Hours count only at a school that had the mark when the course began.
  const recognised = view.peek('schoolRecognised');
  if (recognised !== true) return recognised === false ? 0 : undefined;
  const {integration, nt2, literacy, online} = hours ?? {};
  if (integration === undefined || nt2 === undefined || online !== 0) return undefined;
  return literacy === undefined ? undefined : integration + nt2 + literacy;
}

/** 0: not every part tried; 1: every part once; 2: the failed ones twice. */
function effortOf(view: FactView, exams: Exams, parts: readonly ExamPart[]): 0 | 1 | 2 | undefined {
  const tries = parts.map((part): number | undefined => {
    const own = exams[part];
    if (own?.passed === true) return 2;
    if (own?.attempts === undefined) return view.peek('examAttempts');
    const all = own.attempts + (own.nt2Attempts ?? 0);
    // One try at the labour-market part is enough (DUO's page on fines).
    return part === 'ona' && all >= figure('wi2013.ext.hours300.attemptsOna') ? 2 : all;
  });
  if (tries.some((one) => one === undefined)) return undefined;
  const least = Math.min(...(tries as number[]));
  return least >= 2 ? 2 : least >= 1 ? 1 : 0;
}

/**
 * The fine in euro; `undefined` where it cannot be told: hours or tries not known, a passed part
 * under the law of 2013 (it lowers the amount by a table that was not read), or two fines at once.
 */
export function fineAmount(view: FactView, state: string): number | undefined {
  if (state === 'modulesOnly') return figureOn('wi2021.fine.pvtMap', view.today);
  const told = view.peek('exams');
  const exams: Exams | undefined = told === 'none' ? noneTried() : told;
  const law = bindingLaw(view.situation);
  if (!exams || !law) return undefined;
  if (law === 'wi2013') {
    if (EXAM_PARTS.some((part) => exams[part]?.passed === true)) return undefined;
    const hours = hoursOf(view);
    const parts = [...LANGUAGE, 'knm', ...(exams.ona ? (['ona'] as const) : [])] as const;
    const effort = effortOf(view, exams, parts);
    if (hours === undefined || effort === undefined) return undefined;
    return figureOn('wi2013.fine.codes', view.today).findLast(({from}) => hours >= from)!.amounts[
      effort
    ];
  }
  if (law !== 'wi2021') return undefined;
  // A missing module is fined apart; what the two come to together was not read.
  if (exams.pvt?.passed !== true || exams.map?.passed !== true) return undefined;
  if (view.peek('route') === 'z') {
    const hours = hoursOf(view);
    return hours === undefined
      ? undefined
      : figureOn('wi2021.fine.codes.zFamily', view.today).findLast(({from}) => hours >= from)!
          .amount;
  }
  if (view.peek('route') !== 'b1') return undefined;
  const parts = [...LANGUAGE, 'knm'] as const;
  const hours = hoursOf(view);
  const effort = effortOf(view, exams, parts);
  const passed = parts.map((part) => exams[part]?.passed);
  if (hours === undefined || effort === undefined || passed.includes(undefined)) return undefined;
  const full = figureOn('wi2021.fine.codes.b1Family', view.today).findLast(
    ({from}) => hours >= from,
  )!.amounts[effort];
  const off = Math.min(
    passed.filter((one) => one).length * figureOn('wi2021.fine.reductionPerPassedPart', view.today),
    figureOn('wi2021.fine.reductionMax', view.today),
  );
  return Math.round(full! * (1 - off));
}

/** "No exam tried": every part not passed, and tried no time. */
const noneTried = (): Exams =>
  Object.fromEntries(EXAM_PARTS.map((part) => [part, {passed: false, attempts: 0}]));
