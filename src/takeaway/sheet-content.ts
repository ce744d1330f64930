/**
 * What stands on the one page that is printed: keys, dates and ids, no words. And what goes first
 * where not all of it fits, so that nothing is ever cut off by the edge of the paper.
 */

import type {Authority, Paper} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {FindingValues} from '../conversation/findings.js';
import type {Turn} from '../conversation/replay.js';
import type {LawSource, OpenFact} from '../conversation/result-grounds.js';
import type {TextKey} from '../conversation/result-pieces.js';
import type {CheckKind} from './check.js';
import type {Gist} from './gist.js';
import type {Helper, MarkKind, Plan} from './plan.js';
import type {PlanStep} from './steps.js';

/** The day that stands out, and the words above it. */
interface SheetDay {
  readonly label: TextKey;
  readonly date: CalendarDate;
  /** The authority may come to another day. */
  readonly about?: true;
}

export interface SheetContent {
  /** The day of making. */
  readonly made: CalendarDate;
  /** That day is another one than today. */
  readonly isPreview?: true;
  /** The sentence that answers: the first of these that there is a text for. */
  readonly sentence: readonly TextKey[];
  /** Dates and an amount that it may name. */
  readonly values: FindingValues;
  readonly day?: SheetDay;
  readonly steps: readonly PlanStep[];
  /** Whether it also says how a step is done. */
  readonly hows: boolean;
  readonly who: Authority;
  /** Who decides on what the person came for. */
  readonly decides: Authority;
  readonly fallback: Helper;
  readonly papers: readonly Paper[];
  /** The answers given, in order. */
  readonly facts: readonly Turn[];
  /** The articles, those that decide first. */
  readonly sources: readonly LawSource[];
  /** The day on which the oldest of all sources was checked; absent without any. */
  readonly checkedOn?: CalendarDate;
  /** What is not known and could change the answer. */
  readonly open: readonly OpenFact[];
  /** What was not clear after a second explanation. */
  readonly unclear: readonly CheckKind[];
  /** How much was left out; it is on the screen. */
  readonly more: number;
}

/** A list to tick off, such as that for the first talk. Sections without lines are left out. */
export interface SheetList {
  readonly made: CalendarDate;
  readonly isPreview?: true;
  readonly heading: TextKey;
  readonly sections: readonly {readonly heading: TextKey; readonly lines: readonly TextKey[]}[];
  /** What is good to know, below the list. */
  readonly note?: TextKey;
}

const MOST_STEPS = 8;
const MOST_SOURCES = 6;
const MOST_OPEN = 4;

/** Which day of the plan stands out: that after which something can no longer be done. */
const DAYS: readonly MarkKind[] = ['object', 'ready', 'apply', 'ask', 'book'];

function dayOf({assessment}: Gist, {marks, steps}: Plan): SheetDay | undefined {
  for (const kind of DAYS) {
    const mark = marks.find((one) => one.kind === kind);
    if (mark) {
      const {date, about} = mark;
      return {label: `takeaway.plan.marks.${kind}`, date, ...(about && {about})};
    }
  }
  const {result, termEnd, estimate} = assessment.deadline;
  const hasPassed = result === 'passed' && steps.some(({id}) => id === 'contactNow');
  if (!hasPassed || termEnd === undefined) return undefined;
  return {
    label: 'interface.result.wasReadyBy',
    date: termEnd,
    ...(estimate && {about: true as const}),
  };
}

/** The articles of the part that answers what the person came for. */
function decidingArticles({topic, assessment, findings}: Gist): readonly string[] {
  const [lead] = findings;
  const {law, obligation, deadline} = assessment;
  const part = lead ?? (topic === 'law' ? law : topic === 'deadline' ? deadline : obligation);
  return part.sources.map(({article}) => article);
}

function sourcesOf(gist: Gist): LawSource[] {
  const deciding = decidingArticles(gist);
  const isDeciding = ({article}: LawSource) => deciding.includes(article);
  return [
    ...gist.sources.filter(isDeciding),
    ...gist.sources.filter((source) => !isDeciding(source)),
  ];
}

/** `turns` are the answers given; `unclear` what the check of understanding left open. */
export function sheetContent(
  gist: Gist,
  plan: Plan,
  turns: readonly Turn[],
  unclear: readonly CheckKind[] = [],
): SheetContent {
  const day = dayOf(gist, plan);
  const steps = [
    ...plan.steps.filter(({later}) => !later),
    ...plan.steps.filter(({later}) => later),
  ];
  const sources = sourcesOf(gist);
  const [checkedOn] = sources.map((one) => one.checkedOn).sort();
  const whole: SheetContent = {
    made: gist.today,
    sentence: gist.sentence,
    values: gist.values,
    ...(day && {day}),
    steps,
    hows: true,
    who: plan.who,
    decides: gist.authority,
    fallback: plan.fallback,
    papers: plan.papers,
    facts: turns,
    sources,
    ...(checkedOn !== undefined && {checkedOn}),
    open: gist.open,
    unclear,
    more: 0,
  };
  return kept(whole, {steps: MOST_STEPS, sources: MOST_SOURCES, open: MOST_OPEN});
}

type Rows = 'facts' | 'sources' | 'steps' | 'open';

/** With no more than so many of each; what goes is counted. */
function kept(content: SheetContent, most: Partial<Record<Rows, number>>): SheetContent {
  let now = content;
  for (const [rows, length] of Object.entries(most) as [Rows, number][]) {
    const left = now[rows].length - length;
    if (left <= 0) continue;
    now = {...now, [rows]: now[rows].slice(0, length), more: now.more + left};
  }
  return now;
}

const stepsNow = ({steps}: SheetContent): number => steps.filter(({later}) => !later).length;

/** What goes where the page is too full, the least needed first. Who, where and papers stay. */
const CUTS: readonly ((content: SheetContent) => SheetContent)[] = [
  (content) => kept(content, {facts: 8}),
  (content) => kept(content, {sources: 3}),
  (content) => kept(content, {steps: stepsNow(content)}),
  (content) => kept(content, {open: 2}),
  (content) => kept(content, {facts: 4}),
  (content) => kept(content, {sources: 1}),
  (content) => kept(content, {steps: 6}),
  (content) => kept(content, {steps: 4}),
  (content) => kept(content, {facts: 0, open: 1}),
];

export interface SheetRung {
  readonly content: SheetContent;
  /** No smaller than this, in points. */
  readonly least: number;
}

/** Small print is for who has no choice: `how` a step is done is told at a size that reads well. */
const LEAST_WITH_HOWS = 9.5;
/** The smallest type that most people still read on paper, in points. */
export const LEAST_SIZE = 7.5;

/** Ways to fill the page, the fullest first; the first that fits is taken. */
export function sheetLadder(content: SheetContent): readonly SheetRung[] {
  const rungs: SheetRung[] = [
    {content, least: LEAST_WITH_HOWS},
    {content: {...content, hows: false}, least: LEAST_SIZE},
  ];
  let last = rungs[1]!.content;
  for (const cut of CUTS) {
    const shorter = cut(last);
    if (shorter.more > last.more) rungs.push({content: shorter, least: LEAST_SIZE});
    last = shorter;
  }
  return rungs;
}
