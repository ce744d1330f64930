/** The pages of `docs/recht/`: rules, ends of flows with their texts, and cases, in Dutch. */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import type {Flow, Outcome} from '../../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import {RULES} from '../../flows/law/generated/rules.js';
import {textKeys, verdictKeys} from '../../src/conversation/findings.js';
import {verdictOf} from '../../src/conversation/result.js';
import {leaves, readCases} from '../../test/cases/judge.js';
import type {Case} from '../../test/cases/judge.js';
import {allUses, placeOf, rulesInto} from './uses.js';
import outcomes from '../../locales/nl/outcomes.json';
import money from '../../locales/nl/outcomes-money.json';
import stay from '../../locales/nl/outcomes-stay.json';
import {cell, dutch, factName, firstText, PAPER_DAY, valueText} from './words.js';

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly open?: string;
  readonly confidence: string;
  readonly checkedOn: string;
  readonly checkBy: string;
}

const RULES_FOLDER = fileURLToPath(new URL('../../flows/law/rules/', import.meta.url));

const CERTAINTY: Readonly<Record<string, string>> = {
  verified: 'gelezen in de wettekst of een andere eerste bron',
  inferred: 'tekst gelezen; de stap naar de uitkomst is van ons',
  secondary: 'uit een bron óver de wet',
  open: 'niet zeker: geeft altijd “wij weten het niet zeker”',
};

const allRules = (): Rule[] =>
  readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(RULES_FOLDER + name, 'utf8')) as Rule[]);

const made = 'Gemaakt met `npm run recht`; niet met de hand wijzigen.';

/** Every rule that the widget uses: what it says, how certain it is, and where it is used. */
export function rulesPage(): string {
  const uses = allUses();
  const rows = allRules()
    .filter(({id}) => id in RULES)
    .map(({id, says, open, confidence, checkedOn, checkBy}) => {
      const {article, url, alsoArticles = []} = RULES[id]!;
      const articles = [{article, url}, ...alsoArticles].map(
        (one) => `[${one.article}](${one.url})`,
      );
      const places = (uses.get(id) ?? []).map(placeOf);
      return [
        `### ${id}`,
        '',
        dutch.rule(id)!,
        '',
        `- **Bron**: ${articles.join('; ')}`,
        `- **Zekerheid**: ${confidence} (${CERTAINTY[confidence]})`,
        `- **Nagekeken**: ${checkedOn}; opnieuw vóór ${checkBy}`,
        `- **In het Engels, zoals in de gegevens**: ${says.replace(/\s+/g, ' ')}`,
        ...(open ? [`- **Open**: ${open.replace(/\s+/g, ' ')}`] : []),
        `- **Waar gebruikt**: ${places.length ? places.join(', ') : 'in een som of een tekst, niet op een pijl'}`,
        '',
      ].join('\n');
    });
  return ['# De regels', '', made, '', ...rows].join('\n');
}

const sentence = (flow: FlowId, outcome: Outcome): string =>
  flow === 'obligation'
    ? firstText([`interface.verdict.${verdictOf(outcome)}`])
    : firstText(verdictKeys({flow, result: outcome.result} as never));

/** What stands on the page of more than one end: what it costs, objection, the passport, plans. */
const SHARED: Readonly<Record<string, object>> = {
  cost: outcomes.cost,
  disagree: {...outcomes.disagree, ...money.disagree},
  passport: stay.passport,
  planned: stay.planned,
};

function sharedRows(): string[] {
  return Object.entries(SHARED).flatMap(([group, texts]) =>
    Object.keys(texts).map(
      (name) => `| ${group}.${name} | ${cell(firstText([`outcomes.${group}.${name}`]))} |`,
    ),
  );
}

function endRow(id: FlowId, state: string, outcome: Outcome): string {
  const slot = (name: string) => firstText(textKeys({flow: id, state} as never, name));
  const said = [
    sentence(id, outcome) && `**${sentence(id, outcome)}**`,
    slot('summary'),
    slot('next') && `_Wat nu:_ ${slot('next')}`,
    slot('notMean') && `_Dit betekent niet:_ ${slot('notMean')}`,
  ].filter(Boolean);
  const rules = rulesInto(id, state).map((rule) => `[${rule}](regels.md#${anchor(rule)})`);
  const cells = [`${state}<br>= ${outcome.result}`, said.join('<br>'), rules.join(', ')];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The anchor that a heading gets. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** Every end of every flow: what the person reads, beside the rules on the arrows that lead to it. */
export function endsPage(): string {
  const flows = FLOW_IDS.flatMap((id) => {
    const ends = Object.entries((FLOWS[id] as Flow).states).filter(
      ([, {type}]) => type === 'final',
    );
    const about = firstText([`outcomes.${id}.about`]);
    return [
      `## ${id}`,
      '',
      ...(about ? [about, ''] : []),
      '| einde | wat er op het scherm staat | regels op de pijl ernaartoe |',
      '| --- | --- | --- |',
      ...ends.map(([state, {meta}]) => endRow(id, state, meta!.outcome!)),
      '',
    ];
  });
  return [
    '# De uitkomsten en hun teksten',
    '',
    `${made} Bedragen en termijnen zoals op ${PAPER_DAY}; \`[termEnd]\` en dergelijke zijn gegevens van`,
    'de persoon zelf. Regels die eerder in de stroom staan, tellen ook; die staan in de tekening.',
    '',
    ...flows,
    '## Teksten die bij meer uitkomsten staan',
    '',
    '| tekst | wat er op het scherm staat |',
    '| --- | --- |',
    ...sharedRows(),
    '',
  ].join('\n');
}

function caseText({id, title, today, facts, expect, accept, strength, ...rest}: Case): string[] {
  const {source, trap, assumed} = rest as {
    source?: {url?: string; kind?: string};
    trap?: string;
    assumed?: readonly string[];
  };
  const told = Object.entries(facts).map(
    ([fact, value]) =>
      `- ${factName(fact)} (\`${fact}\`): ${valueText(fact, value)}${assumed?.includes(fact) ? ' _(aangenomen)_' : ''}`,
  );
  const expected = leaves(expect).map(([path, value]) => {
    const also = accept?.[path];
    return `- \`${path}\`: ${valueText('', value)}${also ? ` (ook goed: ${also.join(', ')})` : ''}`;
  });
  return [
    `### ${id}`,
    '',
    `${title}. Gevraagd op ${valueText('', today)}.${strength === 'watch' ? ' _Twijfelachtig of omstreden._' : ''}`,
    '',
    ...told,
    '',
    'Verwacht:',
    '',
    ...expected,
    '',
    ...(source?.url ? [`Bron: <${source.url}> (${source.kind ?? 'bron'}).`, ''] : []),
    ...(trap ? [`Valkuil: ${trap.replace(/\s+/g, ' ')}`, ''] : []),
  ];
}

/** The cases on one topic, each with its facts, what must come out, and its source. */
export function casesPages(): ReadonlyMap<string, string> {
  const topics = new Map<string, Case[]>();
  for (const one of readCases()) topics.set(one.topic, [...(topics.get(one.topic) ?? []), one]);
  return new Map(
    [...topics].map(([topic, cases]) => [
      topic,
      [`# Zaken: ${topic}`, '', made, '', ...cases.flatMap(caseText)].join('\n'),
    ]),
  );
}
