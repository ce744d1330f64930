/**
 * `npm run law:due`: which figures and rules that the code rests on are due for a check, or rest on
 * a source about the law rather than on the law itself. `-- 2027-05-01` reckons with another day.
 */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WARN_DAYS = 30;
const MS_PER_DAY = 86_400_000;

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`"${day}" is no day; write it as YYYY-MM-DD.`);
  process.exit(1);
}
const soon = new Date(Date.parse(day) + WARN_DAYS * MS_PER_DAY).toISOString().slice(0, 10);

const read = (folder) =>
  readdirSync(`${ROOT}flows/law/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(`${ROOT}flows/law/${folder}/${name}`, 'utf8')));

/** The ids that ship, by the modules that hold them. */
const shipped = (name) => readFileSync(`${ROOT}flows/law/generated/${name}.ts`, 'utf8');

const used = [
  ...read('figures').filter(({id}) => shipped('figures').includes(`"${id}"`)),
  ...read('rules').filter(({id}) => shipped('rules').includes(`"${id}"`)),
];

const line = ({id, article, checkedOn, checkBy, confidence}) =>
  `  ${id.padEnd(44)} ${checkBy}  ${confidence.padEnd(9)} ${article} (checked ${checkedOn})`;
const show = (title, entries) => {
  console.log(`${title}: ${entries.length}`);
  for (const entry of entries.sort((a, b) => a.checkBy.localeCompare(b.checkBy)))
    console.log(line(entry));
};

show(
  `Overdue on ${day}`,
  used.filter(({checkBy}) => checkBy < day),
);
show(
  `Due within ${WARN_DAYS} days`,
  used.filter(({checkBy}) => checkBy >= day && checkBy <= soon),
);
show(
  'Rest on a source about the law, or on a question that is open',
  used.filter(({confidence}) => confidence === 'secondary' || confidence === 'open'),
);
