/** Every flow drawn for lawyers: the questions in Dutch, the tests and the rules on the arrows. */

import type {Flow, Guard, Outcome, State, Test, Transition} from '../../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import {GROUND_IDS} from '../../flows/more-time/index.js';
import type {GroundId} from '../../flows/more-time/index.js';
import {RULES} from '../../flows/law/generated/rules.js';
import {rulesIn} from './uses.js';
import questions from '../../locales/nl/questions.json';

/** A page of the drawings: its title, its source, and the flows on it, each with a title if several. */
interface Page {
  readonly title: string;
  readonly source: string;
  readonly flows: Readonly<Partial<Record<FlowId, string>>>;
}

const GROUNDS: Readonly<Record<GroundId, string>> = {
  illness: 'Ziekte',
  birth: 'Bevalling',
  death: 'Overlijden in de familie',
  effort300: '300 uur les en pogingen (wet van 2013)',
  literacy: 'Alfabetisering',
  azc: 'Wachten in een azc (wet van 2013)',
  education: 'Opleiding',
  nearlyDone: 'Bijna klaar (wet van 2021)',
  lateCourse: 'Lessen te laat begonnen (wet van 2021, asiel)',
  provider: 'Geen les door de school',
  shelter: 'Vrouwenopvang',
  homeless: 'Dakloos',
  interruption: 'Onderbreking',
  combined: 'Meer oorzaken samen (wet van 2021)',
  special: 'Bijzondere omstandigheden',
};

const PAGES: Readonly<Record<string, Page>> = {
  letter: {title: 'Welke brief is dit?', source: 'letter.ts', flows: {letter: ''}},
  law: {title: 'Welke wet geldt, of geldt er geen?', source: 'law.ts', flows: {law: ''}},
  obligation: {
    title: 'Moet deze persoon vandaag inburgeren?',
    source: 'obligation.ts',
    flows: {obligation: ''},
  },
  deadline: {title: 'Tot wanneer?', source: 'deadline.ts', flows: {deadline: ''}},
  'more-time': {
    title: 'Kan er meer tijd komen (verlenging)?',
    source: 'more-time/',
    flows: {
      'more-time': 'Kan er nu gevraagd worden?',
      ...Object.fromEntries(GROUND_IDS.map((id) => [`extension-${id}`, GROUNDS[id]])),
    },
  },
  exemption: {title: 'Vrijstelling', source: 'exemption.ts', flows: {exemption: ''}},
  dispensation: {
    title: 'Ontheffing',
    source: 'dispensation.ts',
    flows: {
      'dispensation-medical': 'Medisch',
      'dispensation-effort': 'Aantoonbaar geleverde inspanningen',
      'dispensation-integrated': 'Aantoonbaar voldoende ingeburgerd',
      'dispensation-special': 'Bijzondere individuele omstandigheden',
    },
  },
  'fines-and-loans': {
    title: 'Boete en lening',
    source: 'fines-and-loans.ts',
    flows: {fine: 'Boete voor te laat zijn', loan: 'Lening'},
  },
  'permanent-residence': {
    title: 'Inburgeringsvereiste voor een verblijfsvergunning voor onbepaalde tijd',
    source: 'permanent-residence.ts',
    flows: {'permanent-residence': ''},
  },
  naturalisation: {
    title: 'Nederlander worden: optie en naturalisatie',
    source: 'naturalisation/',
    flows: {
      'nat-order': 'Openbare orde',
      option: 'Optie',
      'nat-permit': 'Het verblijfsrecht van nu',
      'nat-term': 'De jaren in het Koninkrijk',
      'nat-integration': 'De naturalisatietoets',
      'nat-renunciation': 'Afstand van de andere nationaliteit',
      naturalisation: 'Naturalisatie als geheel',
    },
  },
};

/** Text that Mermaid takes as it is. */
const quoted = (text: string): string => `"${text.replace(/"/g, '#quot;')}"`;

/** Limits in words, so that one sees on the arrow whether the day or the number itself is in. */
const LIMITS: Readonly<Record<string, string>> = {
  from: 'vanaf',
  before: 'vóór',
  until: 'tot en met',
  atLeast: 'minstens',
  times: 'keer:',
  ona: 'ONA:',
  nt2AtMost: 'staatsexamen hoogstens',
  earlier: 'eerder:',
  online: 'online:',
};

function valueOf(name: string, value: unknown): string {
  const said = Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([inner, one]) => valueOf(inner, one))
          .join(' ')
      : String(value);
  return LIMITS[name] ? `${LIMITS[name]} ${said}` : said;
}

/** A test as one reads it: its name and what it is asked about. */
function testText({type, params}: Test): string {
  const about = Object.entries(params as Record<string, unknown>).map(([name, value]) =>
    valueOf(name, value),
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

/** One flow as a diagram, with the rules it rests on. */
function drawing(id: FlowId, title: string): string[] {
  const flow: Flow = FLOWS[id];
  const states = Object.entries(flow.states);
  const builds = flow.buildsOn.length ? [`Bouwt voort op: ${flow.buildsOn.join(', ')}.`, ''] : [];
  return [
    ...(title ? [`## ${title}`, '', `De stroom \`${id}\`.`, ''] : []),
    ...builds,
    '```mermaid',
    'flowchart TD',
    ...states.map(([name, state]) => node(name, state)),
    ...states.flatMap(([name, {always = []}]) => always.map((way) => arrow(name, way))),
    '```',
    '',
    title ? '### Regels' : '## Regels',
    '',
    '| regel | artikel of bron | zekerheid | gecontroleerd |',
    '| --- | --- | --- | --- |',
    ...sources(flow),
    '',
  ];
}

function page({title, source, flows}: Page): string {
  return [
    `# ${title}`,
    '',
    `Getekend uit \`flows/${source}\` met \`npm run recht\`. Een vierkant is een vraag, een zeshoek een`,
    'beslissing zonder vraag, een ovaal een einde. Op de pijl staat wat er getoetst wordt en op welke',
    'regel de stap rust.',
    '',
    ...(Object.entries(flows) as [FlowId, string][]).flatMap(([id, own]) => drawing(id, own)),
  ].join('\n');
}

/**
 * The pages of drawings by their name.
 * @throws {Error} if a flow stands on no page
 */
export function drawings(): ReadonlyMap<string, string> {
  const drawn = Object.values(PAGES).flatMap(({flows}) => Object.keys(flows));
  const missing = FLOW_IDS.filter((id) => !drawn.includes(id));
  if (missing.length) {
    throw new Error(`scripts/recht/drawings.ts draws no ${missing.join(', ')}: name its page.`);
  }
  return new Map(Object.entries(PAGES).map(([name, one]) => [name, page(one)]));
}

/** The titles of the pages by their name. */
export const drawingTitles = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(PAGES).map(([name, {title}]) => [name, title]));
