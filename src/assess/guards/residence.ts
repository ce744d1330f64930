/** Tests on passports, the right of residence, and earlier permits. */

import {figure} from '../../../flows/law/figure.js';
import type {TestParams} from '../../../flows/chart.js';
import {RESIDENCE_GROUPS} from '../../../flows/vocabulary.js';
import type {Residence} from '../../../flows/vocabulary.js';
import {addYears, rangeOf} from '../calendar.js';
import type {EarlierResidence, Facts} from '../facts.js';
import {allOf, anyOf, isBefore, not, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import type {Tests} from './types.js';

const COUNTRIES: Readonly<Record<TestParams['holdsNationality']['of'], readonly string[]>> = {
  dutch: ['NL'],
  'eu-eea-ch': [
    ...figure('lists.countries.eu'),
    ...figure('lists.countries.eea'),
    ...figure('lists.countries.ch'),
  ],
  turkish: ['TR'],
  stateless: ['stateless'],
  // By the list of the IND: no integration test for a permanent permit.
  'free-of-permit-test': ['BE', 'LU', 'TR'],
};

/** Rights of residence that can give a duty: they are not temporary for it. */
const LASTING: readonly Residence[] = [
  'asylum',
  'asylum-permanent',
  'humanitarian',
  'religious-minister',
  'permanent',
  'eu-long-term',
];
/** Family permits with these are temporary for the duty, or outside it. */
const SPONSORS_WITHOUT_DUTY = ['temporary-resident', 'eu-citizen', 'dutch-eu-route'];
const ASYLUM_SPONSORS = ['asylum-holder', 'asylum-permanent-holder'];

const oneOf = (value: string | undefined, values: readonly string[]): Truth =>
  value === undefined ? 'unknown' : truth(values.includes(value));

/** Whether a permit was not temporary for the duty; the rough group may already tell. */
function isLasting({residence, residenceGroup, sponsor}: EarlierResidence): Truth {
  if (residence === 'family') return not(oneOf(sponsor, SPONSORS_WITHOUT_DUTY));
  if (residence) return truth(LASTING.includes(residence));
  return residenceGroup === 'work' || residenceGroup === 'study' ? 'no' : 'unknown';
}

/** Whether the permit began before the day; an unknown beginning is unknown. */
const beganBefore = ({from}: EarlierResidence, day: string): Truth => {
  const range = from === undefined ? undefined : rangeOf(from);
  return range ? isBefore(range, day) : 'unknown';
};

/** Whether the permit was still held on the day; an unknown end is unknown. */
const heldOn = (permit: EarlierResidence, day: string): Truth => {
  const end = permit.to === undefined ? undefined : rangeOf(permit.to);
  return allOf(beganBefore(permit, day), end ? not(isBefore(end, day)) : 'unknown');
};

/** Whether there was a permit of any kind on the first day of the law of 2007. */
const wasOudkomer = (earlier: readonly EarlierResidence[]): Truth =>
  anyOf(...earlier.map((permit) => heldOn(permit, figure('common.route.wi2007.from'))));

const permits = (value: Facts['earlierResidence']): readonly EarlierResidence[] | undefined =>
  value === 'none' ? [] : value;

/** What else shows that nobody had an earlier right: the register, DUO's letter, a plan. */
function newByOtherPapers(view: FactView, day: string): boolean {
  const registered = view.peekDate('registeredSince');
  if (registered && registered !== 'none' && registered.first >= day) return true;
  if (day === figure('common.route.wi2021.from')) {
    const plan = view.peek('pipDate');
    return view.peek('letterLaw') === 'wi2021' || (plan !== undefined && plan !== 'none');
  }
  // DUO sends letters about the two younger laws only, so its letter shows no older duty.
  const letter = view.peek('letterLaw');
  return day === figure('common.route.wi2013.from') && (letter === 'wi2013' || letter === 'wi2021');
}

export const residenceTests: Tests<
  | 'holdsNationality'
  | 'staysFor'
  | 'staysWith'
  | 'inAsylumGroup'
  | 'newSince'
  | 'hadEarlierPermit'
  | 'heldLastingPermitSince'
  | 'heldOnlyTemporaryPermits'
  | 'earlierOnlyTemporary'
  | 'earlierLongOver'
  | 'wasAwayTooLong'
> = {
  holdsNationality(view, {of}) {
    const held = view.read('nationalities');
    if (!held) return 'unknown';
    if (held.some((code) => COUNTRIES[of].includes(code))) return 'yes';
    // "Nationality unknown" in the register is not stateless: that has to be established.
    if (of === 'stateless') return 'no';
    return held.includes('unknown') ? 'unknown' : 'no';
  },

  staysFor(view, {purposes}) {
    const residence = view.read('residence');
    if (residence) return truth(purposes.includes(residence));
    const group = view.peek('residenceGroup');
    if (!group) return 'unknown';
    const members: readonly Residence[] = RESIDENCE_GROUPS[group];
    if (members.every((member) => purposes.includes(member))) return 'yes';
    return members.some((member) => purposes.includes(member)) ? 'unknown' : 'no';
  },

  staysWith: (view, {sponsors}) => oneOf(view.read('sponsor'), sponsors),

  inAsylumGroup(view) {
    const residence = view.read('residence');
    if (residence === 'asylum' || residence === 'asylum-permanent') return 'yes';
    return residence === 'family'
      ? oneOf(view.read('sponsor'), ASYLUM_SPONSORS)
      : oneOf(residence, []);
  },

  newSince(view, {day, any}) {
    const earlier = permits(view.read('earlierResidence'));
    if (!earlier) return newByOtherPapers(view, day) ? 'yes' : 'unknown';
    const before = earlier.map((permit) =>
      allOf(any ? 'yes' : isLasting(permit), beganBefore(permit, day)),
    );
    return not(anyOf(wasOudkomer(earlier), ...before));
  },

  hadEarlierPermit(view) {
    const earlier = permits(view.read('earlierResidence'));
    return earlier ? truth(earlier.length > 0) : 'unknown';
  },

  heldLastingPermitSince(view, {day}) {
    const earlier = permits(view.read('earlierResidence'));
    if (!earlier) return 'unknown';
    const lasting = earlier.map((permit) =>
      allOf(isLasting(permit), not(beganBefore(permit, day))),
    );
    const older = earlier.map((permit) => allOf(isLasting(permit), beganBefore(permit, day)));
    return allOf(anyOf(...lasting), not(anyOf(...older)), not(wasOudkomer(earlier)));
  },

  heldOnlyTemporaryPermits(view) {
    const earlier = permits(view.read('earlierResidence'));
    if (!earlier) return 'unknown';
    return allOf(
      truth(earlier.length > 0),
      not(anyOf(...earlier.map(isLasting))),
      not(wasOudkomer(earlier)),
      truth(view.peek('madeObligedByMunicipality') !== true),
    );
  },

  earlierOnlyTemporary(view) {
    const earlier = permits(view.read('earlierResidence'));
    return earlier ? not(anyOf(...earlier.map(isLasting))) : 'unknown';
  },

  earlierLongOver(view) {
    const earlier = permits(view.read('earlierResidence'));
    if (!earlier) return 'unknown';
    const latestEnd = addYears(view.today, -figure('common.interruption.maxYears'));
    return allOf(
      ...earlier.map((permit) => {
        const ended = permit.to === undefined ? undefined : rangeOf(permit.to);
        return anyOf(not(isLasting(permit)), ended ? isBefore(ended, latestEnd) : 'unknown');
      }),
    );
  },

  wasAwayTooLong(view) {
    const gap = view.read('interruption');
    if (gap === 'none') return 'no';
    if (!gap) {
      // DUO's letter says that the duty stands: an absence nobody told us of did not end it.
      const letter = view.peek('letterLaw');
      return letter !== undefined && letter !== 'none' ? 'no' : 'unknown';
    }
    const from = gap.from === undefined ? undefined : rangeOf(gap.from);
    const to = gap.to === undefined ? undefined : rangeOf(gap.to);
    if (!from || !to) return 'unknown';
    const years = figure('common.interruption.maxYears');
    const short = to.last <= addYears(from.first, years);
    const long = to.first > addYears(from.last, years);
    const granted = view.peekDate('residenceGrantedOn');
    if (granted && granted !== 'none' && granted.first >= to.last) {
      // The right came after the gap: a long one ended any older duty, a short one did not.
      return long ? 'no' : 'unknown';
    }
    return short ? 'no' : long ? 'yes' : 'unknown';
  },
};
