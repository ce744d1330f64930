/** Tests on a permanent permit, option and naturalisation. */

import {figure} from '../../../flows/law/figure.js';
import {addDays, addYears, ageReachedOn, rangeOf} from '../calendar.js';
import type {DateRange} from '../calendar.js';
import {
  decisionsWorth,
  leavesStatement,
  diplomaList,
  isLastingStay,
  livedHereAsChild,
  objectUntil,
  optionFrom,
  passportYears,
  sentencesOf,
  wasNeverObliged,
} from '../passport.js';
import {dutyDateOf} from '../term.js';
import {allOf, anyOf, isBefore, not, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import {hasPassed, hasWorkForOna} from './effort.js';
import {pensionReachedOn} from './dates.js';
import {residenceTests} from './residence.js';
import type {Tests} from './types.js';

const TEST_PARTS = ['reading', 'listening', 'writing', 'speaking', 'knm'] as const;
/** From so many years of school age on, another exemption may fit. */
const CHILDHOOD_YEARS = figure('pr.integration.residenceBefore19').or;

/** Whether one of the passports is of a country of the EU, the EEA or Switzerland; asks nothing. */
function isEuNational(view: FactView): Truth {
  return view.peek('nationalities') === undefined
    ? 'unknown'
    : residenceTests.holdsNationality(view, {of: 'eu-eea-ch'});
}

function birthOf(view: FactView): DateRange | undefined {
  const birth = view.readDate('birthDate');
  return birth === 'none' ? undefined : birth;
}

function hasPension(birth: DateRange | undefined, today: string): Truth {
  if (!birth) return 'unknown';
  const {first, last} = pensionReachedOn(birth);
  if (last !== undefined && last <= today) return 'yes';
  return today < first ? 'no' : 'unknown';
}

/** What the countries of the passports do; `other` where the list has a reservation, or nothing. */
function countriesOf(
  view: FactView,
): readonly ('keeps' | 'automatic' | 'must' | 'other')[] | undefined {
  const held = view.read('nationalities');
  if (!held) return undefined;
  const list = figure('lists.renunciation.iso');
  const has = (codes: readonly string[], code: string) => codes.includes(code);
  return held.map((code) =>
    has(list.keeps, code)
      ? 'keeps'
      : has(list.automatic, code)
        ? 'automatic'
        : has(list.mustRenounce, code)
          ? 'must'
          : 'other',
  );
}

/** The days on which a fine can have been made known. */
export function fineDateOf(view: FactView): DateRange | undefined {
  const fine = view.read('fine');
  return fine === undefined || fine === 'none' || fine.date === undefined
    ? undefined
    : rangeOf(fine.date);
}

export const passportTests: Tests<
  | 'holdsDiplomaFor'
  | 'decisionCountsFor'
  | 'holdsAnyDecision'
  | 'passedTheTest'
  | 'mayHoldOlderExemption'
  | 'mayHaveChildhoodYears'
  | 'heldAsylumBefore'
  | 'hasPensionAge'
  | 'isLastingStay'
  | 'livesHereSinceAge'
  | 'optionIs'
  | 'hasTermForPassport'
  | 'isMarriedToDutch'
  | 'hasRecentSanction'
  | 'renunciation'
  | 'letterIs'
  | 'canStillObject'
  | 'loanIs'
> = {
  holdsDiplomaFor(view, {goal, kind}) {
    const held = view.read('diplomas');
    if (!held) return 'unknown';
    const list = diplomaList(goal, kind);
    return truth(held !== 'none' && held.some((paper) => list.includes(paper)));
  },

  decisionCountsFor(view, {goal, kind}) {
    if (kind === 'leaves-statement') return leavesStatement(view);
    const worth = decisionsWorth(view, goal);
    if (!worth) return 'unknown';
    if (kind === 'meets') return anyOf('no', ...worth);
    // Who decided is known, and still nobody can tell by a rule.
    const asked = view.peek('decisionBy') !== undefined;
    const held = view.peek('dispensations');
    const told = held !== undefined && held !== 'none' && held.every(({by}) => by !== undefined);
    return truth((asked || told) && worth.includes('unknown') && !worth.includes('yes'));
  },

  holdsAnyDecision(view) {
    const held = view.read('dispensations');
    return held === undefined ? 'unknown' : truth(held !== 'none' && held.length > 0);
  },

  passedTheTest(view, {goal}) {
    const parts = TEST_PARTS.map((part) => hasPassed(view, part));
    const ona = hasPassed(view, 'ona');
    const birth = view.peekDate('birthDate');
    // That work or age stand in for the labour-market part was read for the passport only.
    const excused =
      ona === 'yes'
        ? 'yes'
        : goal === 'permanent'
          ? 'unknown'
          : anyOf(
              hasPension(birth === 'none' ? undefined : birth, view.today),
              parts.every((one) => one === 'yes') ? hasWorkForOna(view) : 'unknown',
            );
    const duty = dutyDateOf(view);
    const statement = anyOf(
      view.peek('letterLaw') === 'wi2021' ? 'unknown' : hasPassed(view, 'pvt'),
      wasNeverObliged(view, isEuNational(view)),
      duty ? isBefore(duty, figure('wi2013.pvt.from')) : 'unknown',
    );
    const all = allOf(...parts, anyOf(ona, excused));
    // A statement that is missing may never have been asked for.
    return all === 'yes' ? (statement === 'yes' ? 'yes' : 'unknown') : all;
  },

  mayHoldOlderExemption(view) {
    const held = view.peek('diplomas');
    const papers = held === undefined || held === 'none' ? [] : held;
    if (!papers.includes('nt2') && !papers.includes('mbo1')) return 'no';
    const duty = dutyDateOf(view);
    return duty && duty.first >= figure('wi2013.nt2.fullExemptionIfDutyBefore') ? 'no' : 'yes';
  },

  mayHaveChildhoodYears(view) {
    const years = view.peek('schoolAgeYearsInNL');
    if (years !== undefined && years >= CHILDHOOD_YEARS) return 'yes';
    const birth = view.peekDate('birthDate');
    const since = view.peekDate('livingInKingdomSince');
    if (!birth || birth === 'none' || !since || since === 'none') return 'no';
    return livedHereAsChild(birth, since);
  },

  heldAsylumBefore(view) {
    const earlier = view.read('earlierResidence');
    if (earlier === undefined) return 'unknown';
    if (earlier === 'none') return 'no';
    const held = earlier.map(({residence, residenceGroup}): Truth => {
      if (residence) return truth(residence === 'asylum' || residence === 'asylum-permanent');
      return residenceGroup === 'work' || residenceGroup === 'study' ? 'no' : 'unknown';
    });
    return anyOf('no', ...held);
  },

  hasPensionAge: (view) => hasPension(birthOf(view), view.today),

  isLastingStay: (view) => isLastingStay(view, isEuNational(view)),

  livesHereSinceAge(view, {years}) {
    const birth = birthOf(view);
    const since = view.readDate('livingInKingdomSince');
    if (since === 'none') return 'no';
    if (!birth || !since) return 'unknown';
    const {first, last} = ageReachedOn(birth, years);
    return since.last <= first ? 'yes' : since.first > last ? 'no' : 'unknown';
  },

  optionIs(view, {letter, when}) {
    if (letter === 'f') {
      const lasting = isLastingStay(view, isEuNational(view));
      if (lasting !== 'yes') return lasting;
    }
    const from = optionFrom(view, letter);
    if (from === 'never') return 'no';
    if (!from) return 'unknown';
    const isOpen = isBefore(from, addDays(view.today, 1));
    if (when === 'now') return isOpen;
    const limit = addYears(view.today, figure('nat.option.soonYears'));
    // In the month in which it opens nobody can say "soon": it may be open by now.
    return allOf(not(isOpen), isBefore(from, addDays(limit, 1)));
  },

  hasTermForPassport: (view, {by}) => passportYears(view, by).complete,

  isMarriedToDutch(view) {
    const partner = view.read('partner');
    if (partner === 'none') return 'no';
    if (!partner) return 'unknown';
    const {dutch, relation} = partner;
    return allOf(
      dutch === undefined ? 'unknown' : truth(dutch),
      relation === undefined ? 'unknown' : truth(relation !== 'unmarried'),
    );
  },

  hasRecentSanction: (view) => sentencesOf(view).blocks,

  renunciation(view, {is}) {
    const countries = countriesOf(view);
    if (!countries) return 'unknown';
    if (countries.includes('must')) return truth(is === 'must');
    if (countries.includes('other')) return 'unknown';
    return truth(is === (countries.includes('automatic') ? 'automatic' : 'keeps'));
  },

  letterIs(view, {kind}) {
    const letter = view.read('letterKind');
    return letter === undefined ? 'unknown' : truth(letter === kind);
  },

  canStillObject(view, {fact}) {
    const day = fact === 'fine' ? fineDateOf(view) : view.readDate('letterSentOn');
    if (!day || day === 'none') return 'unknown';
    if (view.today <= objectUntil(day.first)) return 'yes';
    return view.today > objectUntil(day.last) ? 'no' : 'unknown';
  },

  loanIs(view, {status}) {
    const loan = view.read('loan');
    if (loan === 'none') return 'no';
    return loan?.status === undefined ? 'unknown' : truth(loan.status === status);
  },
};
