/** Tests on papers: diplomas, dispensations (ontheffing), exam parts. */

import {figure} from '../../../flows/law/figure.js';
import type {Diploma, ExamPart, LawId} from '../../../flows/vocabulary.js';
import type {DateRange} from '../calendar.js';
import type {Facts} from '../facts.js';
import {possibleLaws} from '../laws.js';
import {dutyDateOf} from '../term.js';
import {agreed, isBefore, not, truth} from '../truth.js';
import type {Tests} from './types.js';

interface PaperLists {
  readonly finishes: readonly Diploma[];
  readonly exempts: readonly Diploma[];
  readonly needsALook: readonly Diploma[];
}

const LIST_OF = {
  finishes: 'finishes',
  exempts: 'exempts',
  'needs-a-look': 'needsALook',
} as const satisfies Record<string, keyof PaperLists>;

/** The lists that may hold: under Wi2013 they changed with duties from 2015 on. */
function paperLists(law: LawId, duty: DateRange | undefined): readonly PaperLists[] {
  if (law === 'wi2007') return [figure('lists.diplomas.codes.wi2007')];
  if (law === 'wi2021') return [figure('lists.diplomas.codes.wi2021')];
  const older = figure('lists.diplomas.codes.wi2013.before2015');
  const newer = figure('lists.diplomas.codes.wi2013.from2015');
  const isOlder = duty ? isBefore(duty, figure('wi2013.nt2.fullExemptionIfDutyBefore')) : 'unknown';
  return isOlder === 'yes' ? [older] : isOlder === 'no' ? [newer] : [older, newer];
}

type Parts = readonly ExamPart[];
type Dispensation = Exclude<NonNullable<Facts['dispensations']>, 'none'>[number];
type Effect = 'ends' | 'leaves-part' | 'needs-a-look' | 'nothing';

/** What a dispensation does to the duty; a decision of the IND is about a permit or passport. */
function effectOf({by, ground}: Dispensation, law: LawId, duty: DateRange | undefined): Effect {
  if (by === 'ind') return 'nothing';
  if (ground === undefined) return 'needs-a-look';
  switch (law) {
    case 'wi2007':
      // This law knows no special circumstances: somebody has to look at such a decision.
      return ground === 'special' ? 'needs-a-look' : 'ends';
    case 'wi2013': {
      if (ground === 'medical' || ground === 'integrated') return 'ends';
      if (ground !== 'effort' || !duty) return 'needs-a-look';
      // Effort never lifts the participation statement, which joined the duty in 2017.
      const withoutStatement = isBefore(duty, figure('wi2013.pvt.from'));
      return withoutStatement === 'yes'
        ? 'ends'
        : withoutStatement === 'no'
          ? 'leaves-part'
          : 'needs-a-look';
    }
    case 'wi2021':
      // A medical one may be for some parts only; effort and integrated do not exist here.
      return ground === 'special' ? 'ends' : 'needs-a-look';
  }
}

/** The parts that the duty may consist of: more than one list where the date leaves it open. */
export function partLists(law: LawId, duty: DateRange | undefined, route: Facts['route']): Parts[] {
  // Since 2015 who is under the law of 2007 takes the exams of 2013.
  if (law === 'wi2007') return [figure('lists.examParts.codes.duty2013')];
  if (law === 'wi2021') {
    return route === undefined || route === 'b1' ? [figure('lists.examParts.codes.wi2021')] : [];
  }
  const withOna = duty ? not(isBefore(duty, figure('wi2013.ona.from'))) : 'unknown';
  const withStatement = duty ? not(isBefore(duty, figure('wi2013.pvt.from'))) : 'unknown';
  return [
    ...(withOna === 'yes' ? [] : [figure('lists.examParts.codes.duty2013')]),
    ...(withOna === 'no' || withStatement === 'yes'
      ? []
      : [figure('lists.examParts.codes.duty2015')]),
    ...(withStatement === 'no' ? [] : [figure('lists.examParts.codes.duty2017')]),
  ];
}

export const paperTests: Tests<'holdsPaper' | 'holdsDispensation' | 'hasPassedAllParts'> = {
  holdsPaper(view, {kind}) {
    const held = view.read('diplomas');
    if (!held) return 'unknown';
    const papers = held === 'none' ? [] : held;
    const duty = dutyDateOf(view);
    return agreed(
      possibleLaws(view.situation)
        .flatMap((law) => paperLists(law, duty))
        .map((lists) => truth(papers.some((paper) => lists[LIST_OF[kind]].includes(paper)))),
    );
  },

  holdsDispensation(view, {effect}) {
    const held = view.read('dispensations');
    if (!held) return 'unknown';
    const decisions = held === 'none' ? [] : held;
    const duty = dutyDateOf(view);
    return agreed(
      possibleLaws(view.situation).map((law) =>
        truth(decisions.some((decision) => effectOf(decision, law, duty) === effect)),
      ),
    );
  },

  hasPassedAllParts(view) {
    const exams = view.peek('exams');
    if (!exams || exams === 'none') return 'unknown';
    const lists = possibleLaws(view.situation).flatMap((law) =>
      partLists(law, dutyDateOf(view), view.peek('route')),
    );
    return truth(lists.some((parts) => parts.every((part) => exams[part]?.passed === true)));
  },
};
