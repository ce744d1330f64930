/**
 * `npm run flows`: draws every flow for lawyers, in `docs/flows/`: the questions in Dutch, the tests
 * and the rules on the arrows. `--check` writes nothing and names what is out of date.
 */

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {
  Action,
  Flow,
  Guard,
  Outcome,
  RuleRef,
  State,
  Test,
  Transition,
} from '../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../flows/index.js';
import type {FlowId} from '../flows/index.js';
import {RULES} from '../flows/law/generated/rules.js';
import questions from '../locales/nl/questions.json';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'docs/flows';

const TITLES: Readonly<Record<FlowId, string>> = {
  law: 'Welke wet geldt, of geldt er geen?',
  obligation: 'Moet deze persoon vandaag inburgeren?',
  deadline: 'Tot wanneer?',
};

/** Text that Mermaid takes as it is. */
const quoted = (text: string): string => `"${text.replace(/"/g, '#quot;')}"`;

const rulesOf = (rule: RuleRef): string[] =>
  typeof rule === 'string' ? [rule] : [...new Set(Object.values(rule))];

const rulesIn = (actions: readonly Action[] = []): string[] =>
  actions.flatMap((action) => (action.type === 'because' ? rulesOf(action.params.rule) : []));

/** A test as one reads it: its name and what it is asked about. */
function testText({type, params}: Test): string {
  const about = Object.values(params).map((value) =>
    Array.isArray(value) ? value.join(', ') : String(value),
  );
  return about.length ? `${type} ${about.join(' ')}` : type;
}

function guardText(guard: Guard | undefined): string {
  if (!guard) return 'anders';
  switch (guard.type) {
    case 'answered':
      return 'anders';
    case 'no':
      return `nee: ${testText(guard.params.test)}`;
    case 'unsure':
      return `onbekend: ${testText(guard.params.test)}`;
    default:
      return testText(guard);
  }
}

function arrow(from: string, {guard, target, actions}: Transition): string {
  const rules = rulesIn(actions);
  const label = [guardText(guard), ...(rules.length ? [`[${rules.join(', ')}]`] : [])].join('<br>');
  return `  ${from} -->|${quoted(label)}| ${target}`;
}

const endText = (state: string, {result, between}: Outcome): string =>
  `${state}<br>= ${result}${between ? `: ${between.join(', ')}` : ''}`;

function node(name: string, {meta, type}: State): string {
  if (type === 'final') return `  ${name}([${quoted(endText(name, meta!.outcome!))}])`;
  if (!meta?.ask) return `  ${name}{{${quoted(name)}}}`;
  return `  ${name}[${quoted(`${name}<br>${questions[meta.ask].title}`)}]`;
}

function sources(flow: Flow): string[] {
  const used = new Set(
    Object.values(flow.states).flatMap(({always = []}) =>
      always.flatMap(({actions}) => rulesIn(actions)),
    ),
  );
  return [...used].sort().map((id) => {
    const {article, url, confidence, checkedOn} = RULES[id]!;
    return `| ${id} | [${article}](${url}) | ${confidence} | ${checkedOn} |`;
  });
}

/** The page of one flow. */
function page(id: FlowId): string {
  const flow: Flow = FLOWS[id];
  const states = Object.entries(flow.states);
  return [
    `# ${TITLES[id]}`,
    '',
    `De stroom \`${id}\`, getekend uit \`flows/${id}.ts\` met \`npm run flows\`. Een vierkant is een`,
    'vraag, een zeshoek een beslissing zonder vraag, een ovaal een einde. Op de pijl staat wat er',
    'getoetst wordt en op welke regel de stap rust.',
    '',
    '```mermaid',
    'flowchart TD',
    ...states.map(([name, state]) => node(name, state)),
    ...states.flatMap(([name, {always = []}]) => always.map((way) => arrow(name, way))),
    '```',
    '',
    '## Regels',
    '',
    '| regel | artikel of bron | zekerheid | gecontroleerd |',
    '| --- | --- | --- | --- |',
    ...sources(flow),
    '',
  ].join('\n');
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const id of FLOW_IDS) {
  const file = `${FOLDER}/${id}.md`;
  const wanted = page(id);
  if (existsSync(ROOT + file) && readFileSync(ROOT + file, 'utf8') === wanted) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(ROOT + FOLDER, {recursive: true});
  writeFileSync(ROOT + file, wanted);
}
for (const file of stale)
  console.log(check ? `${file} is out of date: npm run flows` : `wrote ${file}`);
if (check && stale.length) process.exitCode = 1;
