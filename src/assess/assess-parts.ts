/** The parts of an assessment after the duty: out of the flows, with the dates and amounts. */

import type {FlowId} from '../../flows/index.js';
import {GROUND_IDS} from '../../flows/more-time/index.js';
import type {GroundId} from '../../flows/more-time/index.js';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import type {Authority, ExamPart} from '../../flows/vocabulary.js';
import {figure} from '../../flows/law/figure.js';
import {partOf} from './assessment.js';
import type {
  Assessment,
  DispensationPart,
  ExtensionPart,
  FinePart,
  LoanResult,
} from './assessment.js';
import type {CalendarDate, DateRange} from './calendar.js';
import {addYears} from './calendar.js';
import {fineAmount} from './fine-amount.js';
import {bindingLaw} from './laws.js';
import {answer} from './guards/index.js';
import {fineDateOf} from './guards/passport.js';
import {newEndBy} from './more-time.js';
import {objectUntil, optionFrom, passportYears, sentencesOf} from './passport.js';
import type {Reason, Settled} from './settled.js';
import {extensionFrom, termOf} from './term.js';
import {FactView} from './view.js';
import type {Situation} from './view.js';

type AllSettled = Readonly<Record<FlowId, Settled>>;

/** From when a request for more time, or a dispensation on effort, can be made. */
function requestFrom(view: FactView): CalendarDate | undefined {
  const law = bindingLaw(view.situation);
  const {end} = termOf(view);
  return law && end !== undefined ? extensionFrom(law, end) : undefined;
}

function extensionPart(
  ground: GroundId,
  settled: Settled,
  view: FactView,
  authority: Authority,
): ExtensionPart {
  const {result} = settled.outcome!;
  const gets = result === 'may-apply' || result === 'not-yet';
  const end = gets ? newEndBy(view, ground) : undefined;
  const from = result === 'not-yet' ? requestFrom(view) : undefined;
  return {
    ...partOf(settled, authority),
    ...(from !== undefined && {from}),
    ...(end && {newTermEnd: end.day, estimate: end.estimate}),
  };
}

/** The exam parts that a diploma or work frees from. */
function freedParts(situation: Situation): ExamPart[] {
  const frees = (parts: 'language' | 'ona') =>
    answer({type: 'isFreedFrom', params: {parts}}, situation, () => false).truth === 'yes';
  const language: readonly ExamPart[] = ['reading', 'listening', 'writing', 'speaking'];
  return EXAM_PARTS.filter(
    (part) => (language.includes(part) && frees('language')) || (part === 'ona' && frees('ona')),
  );
}

function dispensationPart(
  ground: 'medical' | 'effort' | 'integrated' | 'special',
  settled: Settled,
  view: FactView,
  authority: Authority,
): DispensationPart {
  const part = partOf<DispensationPart['result']>(settled, authority);
  if (part.result !== 'not-yet') return part;
  const since = view.peekDate('registeredSince');
  const from =
    ground === 'effort'
      ? requestFrom(view)
      : since && since !== 'none' && since.first === since.last
        ? addYears(since.first, figure('wi2013.avi.residenceYears'))
        : undefined;
  return {...part, ...(from !== undefined && {from})};
}

function finePart(settled: Settled, view: FactView, authority: Authority): FinePart {
  const amount =
    settled.outcome!.result === 'possible' ? fineAmount(view, settled.state) : undefined;
  const day = fineDateOf(view);
  return {
    ...partOf(settled, authority),
    ...(amount !== undefined && {amount}),
    ...(day && day.first === day.last && {objectUntil: objectUntil(day.first)}),
  };
}

/** Whether a flow of the duty has anything to say: not for somebody without a duty. */
const applies = ({state}: Settled): boolean => state !== 'noDuty';

export function dutyParts(
  settled: AllSettled,
  situation: Situation,
  authority: Authority,
  why: readonly Reason[],
): Pick<Assessment, 'extensions' | 'exemption' | 'dispensation' | 'sanctions'> {
  const view = new FactView(situation);
  const {exemption} = settled;
  const result = exemption.outcome!.result;
  const grounds = ['medical', 'effort', 'integrated', 'special'] as const;
  const dispensations = grounds
    .map((ground) => [ground, settled[`dispensation-${ground}`]] as const)
    .filter(([, flow]) => applies(flow));
  return {
    ...(settled['more-time'].state !== 'noDuty' && {
      extensions: Object.fromEntries(
        GROUND_IDS.map((ground) => [
          ground,
          extensionPart(ground, settled[`extension-${ground}`], view, authority),
        ]),
      ) as Record<GroundId, ExtensionPart>,
    }),
    ...(applies(exemption) && {
      exemption: {
        ...partOf(
          exemption,
          authority,
          result === 'full' || result === 'temporary' ? why : undefined,
        ),
        ...(result === 'partial' && {parts: freedParts(situation)}),
      },
    }),
    ...(dispensations.length > 0 && {
      dispensation: Object.fromEntries(
        dispensations.map(([ground, flow]) => [
          ground,
          dispensationPart(ground, flow, view, authority),
        ]),
      ),
    }),
    sanctions: {
      fine: finePart(settled.fine, view, authority),
      loan: partOf<LoanResult>(settled.loan, authority),
    },
  };
}

const exactDay = (range: DateRange | 'never' | undefined): CalendarDate | undefined =>
  range && range !== 'never' && range.first === range.last ? range.first : undefined;

const OPTION_LETTERS: Readonly<Record<string, 'f' | 'g' | 'h'>> = {
  laterFormer: 'f',
  laterMarried: 'g',
  laterOlder: 'h',
};

/** The last of the days; one that is not known may be later than any. */
const latest = (days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined =>
  days.includes(undefined) ? undefined : [...days].sort().at(-1);

export function stayParts(
  settled: AllSettled,
  situation: Situation,
): Pick<Assessment, 'permanentResidence' | 'naturalisation'> {
  const {naturalisation} = settled;
  if (naturalisation.state === 'alreadyDutch') return {};
  const view = new FactView(situation);
  const part = <Result extends string>(id: FlowId) => partOf<Result>(settled[id], 'ind');
  const waitsForYears = settled['nat-term'].outcome!.result === 'later';
  const years = waitsForYears ? passportYears(view).from : undefined;
  // Nobody knows when a case that is open will end, whatever sentence came before it.
  const waitsForSentence = settled['nat-order'].state === 'blockedBySentence';
  const sentence = waitsForSentence ? sentencesOf(view).from : undefined;
  const letter = OPTION_LETTERS[settled.option.state];
  const option = letter && exactDay(optionFrom(view, letter));
  const waits = [...(waitsForYears ? [years] : []), ...(waitsForSentence ? [sentence] : [])];
  const from = naturalisation.outcome!.result === 'later' ? latest(waits) : undefined;
  return {
    permanentResidence: {integration: part('permanent-residence')},
    naturalisation: {
      ...part('naturalisation'),
      ...(from !== undefined && {from}),
      term: {...part('nat-term'), ...(years !== undefined && {from: years})},
      permit: part('nat-permit'),
      integration: part('nat-integration'),
      publicOrder: {...part('nat-order'), ...(sentence !== undefined && {from: sentence})},
      renunciation: part('nat-renunciation'),
      option: {...part('option'), ...(option !== undefined && {from: option})},
    },
  };
}
