/** What the parts of the flow `law` share: dates, lists, tests, and the checks before an end. */

import {ask, decide, is, leaveOpen, otherwise, when} from '../chart.js';
import type {RuleRef, State} from '../chart.js';
import {figure} from '../law/figure.js';
import type {LawId, Residence} from '../vocabulary.js';

export const WI2007_FROM = figure('common.route.wi2007.from');
export const WI2007_UNTIL = figure('common.route.wi2007.until');
export const WI2013_FROM = figure('common.route.wi2013.from');
export const WI2013_UNTIL = figure('common.route.wi2013.until');
export const WI2021_FROM = figure('common.route.wi2021.from');
export const TURKISH_ASYLUM_FROM = figure('common.turkish.asylumObligedFrom');

/** Purposes that are temporary for the duty under all three laws; never use it for a permit. */
export const TEMPORARY: readonly Residence[] = figure('lists.purposes.codes.temporary');
export const LASTING: readonly Residence[] = ['asylum', 'asylum-permanent', 'humanitarian'];
export const PERMANENT: readonly Residence[] = ['permanent', 'eu-long-term'];
/** Who holds no permit of the kinds that can give a duty, whatever the work. */
export const WITHOUT_PERMIT: readonly Residence[] = [
  'temporary-protection',
  'awaiting-decision',
  'none',
];
export const MINISTER = ['W21-2.6', 'W13-1.1', 'W07-1.1'] as const;
export const ANY_LAW: readonly LawId[] = ['wi2007', 'wi2013', 'wi2021'];

export const turkish = is('holdsNationality', {of: 'turkish'});
export const asylumGroup = is('inAsylumGroup', {});
export const minister = is('is', {fact: 'religiousMinister', value: true});
export const madeObliged = is('is', {fact: 'madeObligedByMunicipality', value: true});
export const awayTooLong = is('wasAwayTooLong', {});
export const granted = (within: {from?: string; before?: string}) =>
  is('dateWithin', {fact: 'residenceGrantedOn', ...within});
export const letter = (...laws: (LawId | 'none')[]) => is('letterNames', {laws});

export const papersName = (...laws: LawId[]) => is('papersName', {laws});

/** No law binds, but where a paper names one of `laws`, somebody has to look at both. */
export const unlessPapers = (target: string, laws: readonly LawId[] = ANY_LAW): State =>
  decide(when(papersName(...laws), 'askLetterDiffers', 'COM-1.2'), otherwise(target));

/** A law binds, but where a paper names another, somebody has to look at both. */
export const conclude = (target: string, binding: LawId): State =>
  unlessPapers(
    target,
    ANY_LAW.filter((other) => other !== binding),
  );

/** Whether a gap since the right was given ended the duty; the same under every law. */
export const away = (target: string, ...rules: RuleRef[]): State =>
  ask(
    'interruption',
    when(awayTooLong, 'askAway', ...rules),
    leaveOpen(awayTooLong, target),
    otherwise(target),
  );
