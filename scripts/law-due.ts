/**
 * `npm run law:due`: which figures and rules that the code rests on are due for a check, or rest on
 * a source about the law rather than on the law itself, and which questions and ends of flows rest on
 * them. `-- 2027-05-01` reckons with another day. It warns and never fails: a late check is no fault
 * of who changes something else.
 */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {allUses, placeOf} from './recht/uses.js';

interface Entry {
  readonly id: string;
  readonly article: string;
  readonly confidence: string;
  readonly checkedOn: string;
  readonly checkBy: string;
  /** Of a figure: the rules that use it. */
  readonly rule?: string;
  readonly alsoRules?: readonly string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WARN_DAYS = 30;
const MS_PER_DAY = 86_400_000;

const [told] = process.argv.slice(2).filter((one) => one !== '--brief');
const day = told ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`"${day}" is no day; write it as YYYY-MM-DD.`);
  process.exit(1);
}
const soon = new Date(Date.parse(day) + WARN_DAYS * MS_PER_DAY).toISOString().slice(0, 10);

/** The entries of a folder whose ids ship. */
function shipped(name: 'figures' | 'rules'): Entry[] {
  const module = readFileSync(`${ROOT}flows/law/generated/${name}.ts`, 'utf8');
  return readdirSync(`${ROOT}flows/law/${name}`)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(`${ROOT}flows/law/${name}/${file}`, 'utf8')) as Entry[])
    .filter(({id}) => module.includes(`"${id}"`));
}

const uses = allUses();
/** What a person meets that rests on an entry. */
const restsOn = ({id, rule, alsoRules = []}: Entry): string[] => [
  ...new Set(
    [id, ...(rule ? [rule] : []), ...alsoRules].flatMap((one) =>
      (uses.get(one) ?? []).map(placeOf),
    ),
  ),
];

function show(title: string, entries: readonly Entry[]): void {
  console.log(`${title}: ${entries.length}`);
  for (const entry of [...entries].sort((a, b) => a.checkBy.localeCompare(b.checkBy))) {
    const {id, article, confidence, checkedOn, checkBy} = entry;
    console.log(
      `  ${id.padEnd(44)} ${checkBy}  ${confidence.padEnd(9)} ${article} (checked ${checkedOn})`,
    );
    const places = restsOn(entry);
    if (places.length) console.log(`    rests on it: ${places.join(', ')}`);
  }
}

const used = [...shipped('figures'), ...shipped('rules')];
const overdue = used.filter(({checkBy}) => checkBy < day);
const due = used.filter(({checkBy}) => checkBy >= day && checkBy <= soon);

if (process.argv.includes('--brief')) {
  for (const {id, checkBy} of [...overdue, ...due]) {
    console.log(`to be checked by ${checkBy}: ${id}`);
  }
  console.log(`${overdue.length} overdue, ${due.length} due within ${WARN_DAYS} days`);
} else {
  show(`Overdue on ${day}`, overdue);
  show(`Due within ${WARN_DAYS} days`, due);
  show(
    'Rest on a source about the law, or on a question that is open',
    used.filter(({confidence}) => confidence === 'secondary' || confidence === 'open'),
  );
}
