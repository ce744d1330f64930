/**
 * The figures of the law that the texts name, by the name of their placeholder: the words hold no
 * number that a change of law could change.
 */

import {figure, figureOn, plannedFor, versionOn} from '../../flows/law/figure.js';
import type {PlannedVersion} from '../../flows/law/figure.js';
import type {CalendarDate} from '../assess/calendar.js';

/** The figures on a day: that of asking. */
const figuresOn = (today: CalendarDate) => ({
  medicalFee: figureOn('wi2021.medical.fee', today),
  integratedFee: figureOn('wi2013.avi.fee', today),
  learnabilityFee: figureOn('wi2013.agi.literacyRoute.testFee', today),
  effortHours: figure('wi2013.agi.hours'),
  effortTries: figure('wi2013.agi.attempts'),
  literacyHours: figure('wi2013.agi.literacyRoute.hours').literacyMin,
  extensionHours: figure('wi2013.ext.hours300.hours'),
  birthWeeks: figure('wi2021.ext.birth.weeks'),
  deathMonths: figure('wi2021.ext.death.months'),
  nearlyDoneMonths: figure('wi2021.ext.nearlyDone.months'),
  nearlyDoneHours: figure('wi2021.ext.nearlyDone.familyHours'),
  illnessMonths: figure('wi2021.ext.illness.minMonths'),
  azcWeeks: figure('wi2013.ext.azc.thresholdWeeks'),
  courseMonths: figure('wi2021.ext.noOffer.afterMonths'),
  literacyMonths: figure('wi2021.ext.literacy.maxMonths'),
  fineMax2013: figureOn('wi2013.fine.max', today),
  fineMax2021: figureOn('wi2021.fine.route.max', today),
  fineModules: figureOn('wi2021.fine.pvtMap', today),
  fineOldFirst: figureOn('wi2007.fine.firstOverrun', today),
  fineOldLater: figureOn('wi2007.fine.laterOverrun', today),
  fineIntake: figureOn('wi2021.fine.intake', today),
  loanMax: figureOn('wi2021.loan.max', today),
  objectionWeeks: figure('common.objection.weeks'),
  residenceYears: figure('wi2013.avi.residenceYears'),
  workYears: figure('wi2013.avi.workYears'),
  passportYears: figureOn('nat.term.main', today),
  partnerYears: figureOn('nat.term.unmarriedPartner', today),
  orderYears: figureOn('nat.order.years', today),
  orderFine: figureOn('nat.order.singleFine', today),
  optionAge: figure('nat.option.h').minAge,
  optionYears: figure('nat.option.h').residenceYears,
  optionMarried: figure('nat.option.g').marriedYears,
  optionWeeks: figure('nat.option.weeks'),
  passportFee: figureOn('nat.fee.single.standard', today),
  passportFeeReduced: figureOn('nat.fee.single.reduced', today),
  passportFeeChild: figureOn('nat.fee.child', today),
  medicalYears: figure('nat.med.wi2013MaxYears'),
  adviceMonths: figure('nat.med.adviceMaxMonths'),
  schoolYears: figure('nat.ex.schoolYears'),
  decisionWeeks: figure('wi2021.ext.decisionWeeks'),
  markingWeeks: figure('wi2021.exam.marking.weeks'),
});

/** The names that texts call the figures by. */
export const LAW_VALUE_NAMES: readonly string[] = Object.keys(figuresOn('2026-01-01'));

/** The figures of the law that texts name, as numbers, on the day of asking. */
export const lawFigures = (today: CalendarDate): Readonly<Record<string, number>> =>
  figuresOn(today);

/** The year that the fees on a day are of; no number to be written with a point. */
export const feeYear = (today: CalendarDate): string =>
  (versionOn('nat.fee.single.standard', today).from ?? today).slice(0, 4);

/** What is planned and no law, for as long as it is. */
export const PLANS: Readonly<Record<string, PlannedVersion | undefined>> = {
  tenYears: plannedFor('nat.term.main'),
  partner: plannedFor('nat.term.spouse.marriedYears'),
  b1: plannedFor('planned.naturalisation.b1'),
  sixYears: plannedFor('planned.naturalisation.statusHoldersSixYears'),
};
