/**
 * `npm run law:due`: which figures and rules that the code rests on are due for a check, or rest on
 * a source about the law rather than on the law itself, and which questions, ends of flows and texts
 * rest on them. `-- 2027-05-01` reckons with another day. It warns and never fails: a late check is no
 * fault of who changes something else.
 */

import {dueOn, shippedEntries, WARN_DAYS, whatRests} from './due.js';
import type {Entry} from './due.js';

const [told] = process.argv.slice(2).filter((one) => one !== '--brief');
const day = told ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`"${day}" is no day; write it as YYYY-MM-DD.`);
  process.exit(1);
}

const restsOn = whatRests();

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

const used = shippedEntries();
const {overdue, due} = dueOn(used, day);

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
