/**
 * The card for the desk: the situation, the question, the rule, who decides and who may deviate, in
 * Dutch, so that nobody has to tell their story anew. No names; the same as text for an officer's
 * system.
 */

import type {Turn} from '../conversation/replay.js';
import {deviationOf} from './deviation.js';
import type {Gist} from './gist.js';
import type {Plan} from './plan.js';
import {plain, say, writtenValues} from './say.js';
import type {Spoken} from './say.js';
import {stepValues, whenOf} from './step-words.js';

/** Dutch, with the sentences of rules. */
export interface DeskWords extends Spoken {
  rule(id: string): string | undefined;
}

/** A line of the card: what it is about, and what it says. */
interface DeskLine {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface DeskCard {
  readonly title: string;
  readonly made: string;
  /** What was answered, `label: answer`; what is not known comes last. */
  readonly situation: readonly string[];
  readonly lines: readonly DeskLine[];
  readonly information: string;
}

/** Says a turn in Dutch. */
export type DescribeDutch = (turn: Turn) => {readonly short: string; readonly answer: string};

/** So that it stays one screen: an officer reads on in the law. */
const MOST_RULES = 4;
const MOST_ARTICLES = 6;
const DESK = 'takeaway.desk';

/** The rule by which somebody may deviate, with its article; whom to ask where we know of none. */
function deviationText(gist: Gist, dutch: DeskWords): string {
  const {rule, article} = deviationOf(gist) ?? {};
  const said = rule === undefined ? undefined : dutch.rule(rule);
  if (said !== undefined) return `${plain(said)} (${article})`;
  const authority = dutch.t(`interface.authorities.${gist.authority}.name`);
  return dutch.t(`${DESK}.noDeviation`, {authority});
}

function situationOf(turns: readonly Turn[], describe: DescribeDutch): string[] {
  const line = (turn: Turn) => {
    const {short, answer} = describe(turn);
    return `${short}: ${answer}`;
  };
  const known = turns.filter(({answer}) => answer.kind !== 'unknown');
  const unknown = turns.filter(({answer}) => answer.kind === 'unknown');
  return [...known, ...unknown].map((turn) => plain(line(turn)));
}

export interface DeskInput {
  readonly gist: Gist;
  readonly plan: Plan;
  readonly turns: readonly Turn[];
  /** Who the municipality is and how to reach it, where it told. */
  readonly municipality?: readonly string[] | undefined;
  /** Reckoned with another day than today. Default: false. */
  readonly isPreview?: boolean;
}

export function deskCard(
  {gist, plan, turns, municipality = [], isPreview = false}: DeskInput,
  dutch: DeskWords,
  describe: DescribeDutch,
): DeskCard {
  const t = (key: string) => dutch.t(`${DESK}.${key}`);
  const values = writtenValues(dutch, gist.values, gist.today);
  const {termEnd} = gist.assessment.deadline;
  // Of an answer about the duty the rules say why; of another one its first text does.
  const [reason = ''] = gist.verdict ? [] : gist.summary.map((keys) => say(dutch, keys, values));
  const open = gist.open
    .map(({fact}) => say(dutch, [`outcomes.change.byFact.${fact}`], values))
    .filter((text) => text);
  const rules = gist.rules
    .map((id) => dutch.rule(id))
    .filter((text) => text !== undefined)
    .slice(0, MOST_RULES)
    .map((text) => plain(text));
  const articles = gist.sources
    .slice(0, MOST_ARTICLES)
    .map(({article}) => article)
    .join('; ');
  const [first] = plan.steps;
  const line = (key: string, texts: readonly string[]): DeskLine[] =>
    texts.length ? [{label: t(key), texts}] : [];
  return {
    title: t('heading'),
    made: dutch.t(isPreview ? 'interface.result.preview' : `${DESK}.date`, {
      date: dutch.date(gist.today),
    }),
    situation: situationOf(turns, describe),
    lines: [
      ...line('question', [dutch.t(`interface.topics.${gist.topic}.label`)]),
      ...line('answer', [
        say(dutch, gist.sentence, values),
        ...(termEnd === undefined
          ? []
          : [`${dutch.t('takeaway.whatIf.date')}: ${dutch.date(termEnd)}`]),
        ...(reason ? [reason] : []),
      ]),
      ...(gist.isUnsure ? line('unsure', open) : []),
      ...line('rule', [...rules, ...(articles ? [articles] : [])]),
      ...line('decides', [
        dutch.t(`interface.authorities.${gist.authority}.name`),
        ...(gist.authority === 'municipality' ? municipality : []),
      ]),
      ...line('deviates', [deviationText(gist, dutch)]),
      ...(first
        ? line('todo', [
            `${say(dutch, [`takeaway.plan.steps.${first.id}.what`], stepValues(first, dutch))} (${whenOf(first, dutch)})`,
          ])
        : []),
    ],
    information: t('information'),
  };
}

/** The same, to paste into a system: a line each, no markup. */
export function deskText(
  {title, made, situation, lines, information}: DeskCard,
  dutch: Spoken,
): string {
  return [
    title,
    made,
    '',
    `${dutch.t(`${DESK}.situation`)}:`,
    ...situation.map((text) => `- ${text}`),
    ...lines.flatMap(({label, texts}) => ['', `${label}:`, ...texts.map((text) => `- ${text}`)]),
    '',
    information,
  ].join('\n');
}
