/**
 * The sums of naturalisation and option: from when the years are complete, from when a sentence no
 * longer stands in the way, from when the way by option opens.
 */

import {figure, versionsOf} from '../../flows/law/figure.js';
import type {Diploma, Residence, Sponsor} from '../../flows/vocabulary.js';
import {addDays, addMonths, addYears, ageReachedOn, mapRange, rangeOf} from './calendar.js';
import type {CalendarDate, DateRange} from './calendar.js';
import type {Facts} from './facts.js';
import {dutyDateOf} from './term.js';
import {allOf, not, truth} from './truth.js';
import type {Truth} from './truth.js';
import type {FactView} from './view.js';

/** A day in the past before which no date of these facts lies. */
const LONG_AGO: CalendarDate = '1900-01-01';

/** The days that a date could be; none for one that is not known, nor for `none`. */
const date = (value: string | undefined): DateRange | undefined =>
  value === undefined ? undefined : rangeOf(value);

const latest = (one: DateRange, other: DateRange): DateRange => ({
  first: one.first > other.first ? one.first : other.first,
  last: one.last > other.last ? one.last : other.last,
});

const inYears = (range: DateRange, years: number): DateRange =>
  mapRange(range, (day) => addYears(day, years));

const FOREVER: CalendarDate = '9999-12-31';

/** The figures that say how many years must be complete on the day of filing. */
type TermId = 'nat.term.main' | 'nat.term.spouse.marriedYears' | 'nat.term.unmarriedPartner';

/**
 * From when years that began on a day are complete, by the law of the day of filing. A law that is
 * over on the day of asking helps nobody any more; one that is still to come makes whoever is not
 * ready before it wait for the years that it asks for.
 */
function yearsFrom(id: TermId, range: DateRange, today: CalendarDate): DateRange {
  const versions = versionsOf(id).filter(({to = FOREVER}) => to >= today);
  return mapRange(range, (day) => {
    for (const {value, from = LONG_AGO, to = FOREVER} of versions) {
      const complete = addYears(day, value);
      const first = from > today && from > complete ? from : complete;
      if (first <= to) return first;
    }
    // A figure without a version of today's law: no sum of ours fits.
    return FOREVER;
  });
}

/** One way to complete the years: whether it is this person's, and from when they are complete. */
interface Way {
  readonly applies: Truth;
  /** `undefined` where it cannot be told. */
  readonly from: DateRange | undefined;
}

type Partner = Exclude<NonNullable<Facts['partner']>, 'none'>;

function waysByPartner(view: FactView, living: DateRange | undefined): Way[] {
  const {today} = view;
  const partner = view.read('partner');
  if (partner === 'none') return [];
  if (!partner) return [{applies: 'unknown', from: undefined}];
  const {dutch, relation}: Partner = partner;
  const isDutch: Truth = dutch === undefined ? 'unknown' : truth(dutch);
  const is = (...relations: Partner['relation'][]): Truth =>
    relation === undefined ? 'unknown' : truth(relations.includes(relation));
  const inKingdom = date(partner.togetherInKingdomSince);
  const marriedOn = date(partner.marriedOn);
  const together = date(partner.togetherSince);
  // Unmarried years count only here; married years together count wherever they were.
  const married = marriedOn && together ? latest(marriedOn, together) : undefined;
  const clock =
    inKingdom && married
      ? {
          first: inKingdom.first < married.first ? inKingdom.first : married.first,
          last: inKingdom.last < married.last ? inKingdom.last : married.last,
        }
      : (inKingdom ?? married) && {first: LONG_AGO, last: (inKingdom ?? married)!.last};
  const unmarried = living && inKingdom ? latest(living, inKingdom) : undefined;
  return [
    {
      applies: allOf(isDutch, is('married', 'registered')),
      from: clock && yearsFrom('nat.term.spouse.marriedYears', clock, today),
    },
    {
      applies: allOf(isDutch, is('unmarried')),
      from: unmarried && yearsFrom('nat.term.unmarriedPartner', unmarried, today),
    },
  ];
}

/** The way of ten lawful years in all, two of them on end. */
function wayByTotal(view: FactView, living: DateRange | undefined): Way {
  const total =
    view.peek('livedHereBefore') === false
      ? view.peek('totalYearsInKingdom')
      : view.read('totalYearsInKingdom');
  // Only who lived here in an earlier period too can have more years than this run gives.
  if (view.peek('livedHereBefore') === false) {
    const told = total !== undefined && living && addYears(living.first, total) > view.today;
    return {applies: told ? 'unknown' : 'no', from: undefined};
  }
  if (total === undefined || !living) return {applies: 'unknown', from: undefined};
  const threshold = figure('nat.term.total10.threshold');
  const run = inYears(living, figure('nat.term.total10'));
  if (total >= threshold) return {applies: 'yes', from: run};
  // Whole years were told: the tenth is complete within the year after these.
  const reached = {
    first: addDays(addYears(view.today, threshold - 1 - Math.floor(total)), 1),
    last: addYears(view.today, threshold - Math.floor(total)),
  };
  return {applies: 'yes', from: latest(run, reached)};
}

export interface PassportYears {
  readonly complete: Truth;
  /** The first day on which the years are complete; absent where that is not known to the day. */
  readonly from?: CalendarDate;
}

/**
 * Whether the years of lawful residence are complete, and from when: the shortest way that fits
 * (art. 8 lid 1 tot en met 5 RWN; NAT-8.1c to 8.5). With `by`, only by that way.
 */
export function passportYears(
  view: FactView,
  by: 'main' | 'stateless' | 'partner' | 'any' = 'any',
): PassportYears {
  const since = view.readDate('livingInKingdomSince');
  const living = since === 'none' ? undefined : since;
  const main: Way = {
    applies: since === 'none' ? 'no' : 'yes',
    from: living && yearsFrom('nat.term.main', living, view.today),
  };
  if ((by === 'main' || by === 'any') && main.from && main.from.last <= view.today) {
    return {complete: 'yes'};
  }
  if (by === 'main') return {complete: 'unknown'};
  const nationalities = view.read('nationalities');
  const stateless: Way = {
    applies: nationalities ? truth(nationalities.includes('stateless')) : 'unknown',
    from: living && inYears(living, figure('nat.term.stateless')),
  };
  const ways =
    by === 'stateless'
      ? [stateless]
      : by === 'partner'
        ? waysByPartner(view, living)
        : [main, stateless, ...waysByPartner(view, living), wayByTotal(view, living)];
  const open = ways.filter(({applies}) => applies !== 'no');
  if (open.some(({applies, from}) => applies === 'yes' && from && from.last <= view.today)) {
    return {complete: 'yes'};
  }
  if (!open.every(({from}) => from !== undefined && from.first > view.today)) {
    return {complete: 'unknown'};
  }
  const sure = open.filter(({applies}) => applies === 'yes').map(({from}) => from!.last);
  const first = [...sure].sort()[0];
  const exact = first !== undefined && open.every(({from}) => from!.first >= first);
  return {complete: 'no', ...(exact && {from: first})};
}

type Sanction = Exclude<NonNullable<Facts['sanctions']>, 'none'>[number];

/** Whether these sentences stand in the way on a day; unknown where an amount or a date is. */
function blocksOn(sanctions: readonly Sanction[], day: CalendarDate): Truth {
  const recent = (one: Sanction): Truth => {
    const done = date(one.completedOn);
    if (!done) return 'unknown';
    const free = inYears(done, figure('nat.order.years'));
    return day >= free.last ? 'no' : day < free.first ? 'yes' : 'unknown';
  };
  const atLeast = (one: Sanction, amount: number): Truth =>
    one.kind !== 'fine' && one.kind !== undefined
      ? 'no'
      : one.amount === undefined || one.kind === undefined
        ? 'unknown'
        : truth(one.amount >= amount);
  const heavy = (one: Sanction): Truth =>
    one.kind === undefined
      ? 'unknown'
      : one.kind === 'fine'
        ? atLeast(one, figure('nat.order.singleFine'))
        : 'yes';
  const single = sanctions.map((one) => allOf(heavy(one), recent(one)));
  if (single.includes('yes')) return 'yes';
  const small = sanctions.map((one) =>
    allOf(atLeast(one, figure('nat.order.multipleFineEach')), recent(one)),
  );
  const sum = (counts: readonly Truth[]) =>
    sanctions.reduce(
      (all, one, at) => all + (counts.includes(small[at]!) ? (one.amount ?? Infinity) : 0),
      0,
    );
  const total = figure('nat.order.multipleFineTotal');
  const several = small.filter((one) => one !== 'no').length > 1;
  if (several && sum(['yes']) >= total) return 'yes';
  if (single.includes('unknown')) return 'unknown';
  return several && sum(['yes', 'unknown']) >= total ? 'unknown' : 'no';
}

export interface Sentences {
  readonly blocks: Truth;
  /** The first day on which none stands in the way any more, if that is known. */
  readonly from?: CalendarDate;
}

/** Whether a sentence for a crime stands in the way (NAT-9.1a-2, 3 and 8). */
export function sentencesOf(view: FactView): Sentences {
  const told = view.read('sanctions');
  if (told === undefined) return {blocks: 'unknown'};
  const sanctions = told === 'none' ? [] : told;
  const blocks = blocksOn(sanctions, view.today);
  if (blocks !== 'yes') return {blocks};
  // On these days, and on no others, what surely stands in the way may stand there no more.
  const days = sanctions
    .map(({completedOn}) => date(completedOn))
    .filter((done) => done !== undefined)
    .map(({first}) => addYears(first, figure('nat.order.years')))
    .sort();
  const from = days.find((day) => blocksOn(sanctions, day) !== 'yes');
  const isKnown = from !== undefined && blocksOn(sanctions, from) === 'no';
  return {blocks, ...(isKnown && {from})};
}

const FAMILY_OK: readonly Sponsor[] = [
  'dutch',
  'dutch-eu-route',
  'eu-citizen',
  'permanent-resident',
];

/** Whether the right held today is for good in its nature, by the list for permits and passports. */
export function isLastingStay(view: FactView, isEuNational: Truth): Truth {
  if (isEuNational === 'yes') return 'yes';
  const residence = view.read('residence');
  if (residence === undefined) {
    return view.peek('residenceGroup') === 'study' ? 'no' : 'unknown';
  }
  const lasting: readonly Residence[] = figure('lists.purposes.codes.stayLasting');
  const temporary: readonly Residence[] = figure('lists.purposes.codes.stayTemporary');
  if (lasting.includes(residence) || residence === 'asylum-permanent') return 'yes';
  if (temporary.includes(residence) || residence === 'asylum') return 'no';
  if (['temporary-protection', 'awaiting-decision', 'none'].includes(residence)) return 'no';
  if (residence !== 'family') return 'unknown';
  const sponsor = view.read('sponsor');
  if (sponsor === undefined || sponsor === 'none' || sponsor === 'other') return 'unknown';
  if (FAMILY_OK.includes(sponsor)) return 'yes';
  if (sponsor !== 'asylum-permanent-holder') return 'no';
  // Until then only a holder of a fixed-term asylum permit made the stay temporary.
  return view.today < figure('nat.familyOfAsylum.blocked') ? 'yes' : 'unknown';
}

/** From when the way by option of a letter of art. 6 RWN is open; `undefined` if that is not known. */
export function optionFrom(
  view: FactView,
  letter: 'f' | 'g' | 'h',
): DateRange | 'never' | undefined {
  const since = view.readDate('livingInKingdomSince');
  if (since === 'none') return 'never';
  if (letter === 'f') {
    const granted = view.peekDate('residenceGrantedOn');
    return granted && granted !== 'none'
      ? inYears(granted, figure('nat.option.f.years'))
      : undefined;
  }
  if (letter === 'h') {
    const birth = view.readDate('birthDate');
    const {minAge, residenceYears} = figure('nat.option.h');
    if (!birth || birth === 'none' || !since) return undefined;
    return latest(ageReachedOn(birth, minAge), inYears(since, residenceYears));
  }
  const partner = view.read('partner');
  if (partner === 'none') return 'never';
  if (partner?.dutch === false || partner?.relation === 'unmarried') return 'never';
  const {marriedYears, residenceYears} = figure('nat.option.g');
  const married = date(partner?.marriedOn);
  if (!partner?.dutch || !partner.relation || !married || !since) return undefined;
  return latest(inYears(married, marriedYears), inYears(since, residenceYears));
}

/** Whether a diploma is on the list for a goal, as it stands in the law data. */
export const diplomaList = (
  goal: 'permanent' | 'passport',
  kind: 'meets' | 'needs-a-look',
): readonly Diploma[] => {
  const lists =
    goal === 'passport'
      ? figure('lists.diplomas.codes.naturalisation')
      : figure('lists.diplomas.codes.permanent');
  return kind === 'meets' ? lists.meets : lists.needsALook;
};

type Decision = Exclude<NonNullable<Facts['dispensations']>, 'none'>[number];

/** Whether a decision is of the law of 2021; before it there were none. */
function isOf2021(view: FactView, {date: on}: Decision): Truth {
  const decided = date(on);
  const firstDay = figure('common.route.wi2021.from');
  if (decided && decided.last < firstDay) return 'no';
  const letter = view.peek('letterLaw');
  const plan = view.peek('pipDate');
  if (letter === 'wi2021' || (plan !== undefined && plan !== 'none')) return 'yes';
  const duty = date(view.peek('dutyStart'));
  if (letter === 'wi2013' || letter === 'wi2007' || (duty && duty.last < firstDay)) return 'no';
  const begun = dutyDateOf(view);
  return begun && begun.first >= firstDay ? 'yes' : 'unknown';
}

/** Whether DUO's decision on effort leaves no participation statement (PVT) to do. */
function statementIsDone(view: FactView, {date: on}: Decision): Truth {
  const exams = view.peek('exams');
  if (exams !== undefined && exams !== 'none' && exams.pvt?.passed) return 'yes';
  const decided = date(on);
  if (decided && decided.last <= figure('wi2013.agi.wholeDutyUntil')) return 'yes';
  const duty = dutyDateOf(view);
  return duty && duty.last < figure('wi2013.pvt.from') ? 'yes' : 'unknown';
}

/** Whether DUO's decision on effort leaves just the participation statement (PVT) to do. */
export function leavesStatement(view: FactView): Truth {
  const held = view.read('dispensations');
  const exams = view.peek('exams');
  if (held === undefined) return 'unknown';
  if (held === 'none' || exams === undefined || exams === 'none') return 'no';
  const duty = dutyDateOf(view);
  const due = duty !== undefined && duty.first >= figure('wi2013.pvt.from');
  return truth(
    due &&
      exams.pvt?.passed === false &&
      held.some((one) => {
        const decided = date(one.date);
        const by = one.by ?? view.peek('decisionBy');
        return (
          one.ground === 'effort' &&
          by === 'duo' &&
          isOf2021(view, one) !== 'yes' &&
          decided !== undefined &&
          decided.first > figure('wi2013.agi.wholeDutyUntil')
        );
      }),
  );
}

/** What one decision is worth for the passport: yes, no, or for somebody to weigh. */
function worthForPassport(view: FactView, decision: Decision): Truth {
  const by = decision.by ?? view.peek('decisionBy');
  if (by === 'ind') return 'no';
  switch (decision.ground) {
    case 'effort':
      if (by === 'municipality') return 'no';
      // The law of 2021 knows no such decision: somebody has to look at what this is.
      if (by === undefined || isOf2021(view, decision) === 'yes') return 'unknown';
      return statementIsDone(view, decision);
    case 'medical': {
      const decided = date(decision.date);
      if (!decided) return 'unknown';
      const years =
        by === 'municipality' ? figure('nat.med.wi2007MaxYears') : figure('nat.med.wi2013MaxYears');
      const until = inYears(decided, years);
      // A decision from before the law of 2007 may be one of the WIN, which keeps for good.
      if (decided.first < figure('common.route.wi2007.from')) return 'unknown';
      if (until.last < view.today) return 'no';
      if (until.first < view.today || by === undefined) return 'unknown';
      const newest = isOf2021(view, decision);
      // Under the law of 2021 no municipality decides, so it may be a decision of DUO all the same.
      return newest === 'no' || (by === 'municipality' && newest !== 'yes') ? 'yes' : 'unknown';
    }
    case 'integrated':
    case 'special':
      return 'no';
    case undefined:
      return 'unknown';
  }
}

/** The same for a permanent permit: "sufficiently integrated" is for the minister to weigh. */
function worthForPermit(view: FactView, decision: Decision): Truth {
  const by = decision.by ?? view.peek('decisionBy');
  if (by === 'ind') return 'no';
  if (by === undefined || decision.ground === undefined) return 'unknown';
  if (decision.ground === 'integrated') return 'unknown';
  if (decision.ground === 'special') return by === 'duo' ? 'yes' : 'unknown';
  return 'yes';
}

/** What each decision in hand is worth for a goal; `undefined` while no decision was asked for. */
export function decisionsWorth(
  view: FactView,
  goal: 'permanent' | 'passport',
): readonly Truth[] | undefined {
  const held = view.read('dispensations');
  if (held === undefined) return undefined;
  const worth = goal === 'passport' ? worthForPassport : worthForPermit;
  return held === 'none' ? [] : held.map((one) => worth(view, one));
}

/** Whether somebody was never obliged, on the facts of today: then no statement (PVT) is asked. */
export function wasNeverObliged(view: FactView, isEuNational: Truth): Truth {
  // A letter about the duty, or its first day, says that there was one once, whatever is held now.
  const letter = view.peek('letterLaw');
  if (letter === 'wi2013' || letter === 'wi2021' || date(view.peek('dutyStart'))) return 'unknown';
  if (isEuNational === 'yes') return 'yes';
  const residence = view.peek('residence');
  const temporary: readonly Residence[] = figure('lists.purposes.codes.temporary');
  if (residence === undefined) return 'unknown';
  return residence === 'eu-law' || temporary.includes(residence) ? 'yes' : 'unknown';
}

/** The last day to object to a decision made known on `day`: six weeks, from the day after. */
export const objectUntil = (day: CalendarDate): CalendarDate =>
  addDays(day, figure('common.objection.weeks') * 7);

/** A date not later than the day a child of compulsory-school age came here for five years. */
export const livedHereAsChild = (birth: DateRange, since: DateRange): Truth =>
  not(truth(since.first > addMonths(birth.last, 14 * 12)));
