/**
 * The figures of the law that the texts name, by the name of their placeholder: the words hold no
 * number that a change of law could change.
 */

import {figure} from '../../flows/law/figure.js';

export const LAW_VALUES = {
  medicalFee: figure('wi2021.medical.fee'),
  integratedFee: figure('wi2013.avi.fee'),
  learnabilityFee: figure('wi2013.agi.literacyRoute.testFee'),
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
  fineMax2013: figure('wi2013.fine.max'),
  fineMax2021: figure('wi2021.fine.route.max'),
  fineModules: figure('wi2021.fine.pvtMap'),
  fineOldFirst: figure('wi2007.fine.firstOverrun'),
  fineOldLater: figure('wi2007.fine.laterOverrun'),
  fineIntake: figure('wi2021.fine.intake'),
  loanMax: figure('wi2021.loan.max'),
  objectionWeeks: figure('common.objection.weeks'),
  residenceYears: figure('wi2013.avi.residenceYears'),
  workYears: figure('wi2013.avi.workYears'),
  passportYears: figure('nat.term.main'),
  partnerYears: figure('nat.term.unmarriedPartner'),
  orderYears: figure('nat.order.years'),
  orderFine: figure('nat.order.singleFine'),
  optionAge: figure('nat.option.h').minAge,
  optionYears: figure('nat.option.h').residenceYears,
  optionMarried: figure('nat.option.g').marriedYears,
  optionWeeks: figure('nat.option.weeks'),
  passportFee: figure('nat.fee.single.standard.2026'),
  passportFeeReduced: figure('nat.fee.single.reduced.2026'),
  passportFeeChild: figure('nat.fee.child.2026'),
  medicalYears: figure('nat.med.wi2013MaxYears'),
  adviceMonths: figure('nat.med.adviceMaxMonths'),
  schoolYears: figure('nat.ex.schoolYears'),
  decisionWeeks: figure('wi2021.ext.decisionWeeks'),
  markingWeeks: figure('wi2021.exam.marking.weeks'),
} as const satisfies Record<string, number>;

/** The year that the fees above are of; no number to be written with a point. */
export const FEE_YEAR = '2026';

/** What is planned and no law: the number it would bring, and the day its state was looked at. */
export const PLANS = {
  tenYears: figure('planned.naturalisation.tenYears'),
  partner: figure('planned.naturalisation.spouseFive'),
  b1: figure('planned.naturalisation.b1'),
  sixYears: figure('planned.naturalisation.statusHoldersSixYears'),
} as const;
