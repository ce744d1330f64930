/**
 * `npm run cases`: how the assessment does on the cases.
 * `npm run cases -- C001a` shows one case with its whole assessment.
 */

import {assess} from '../src/assess/index.js';
import {judge, readCases} from '../test/cases/judge.js';
import type {Case, Judgement} from '../test/cases/judge.js';

const only = process.argv.slice(2);
const cases = readCases();

if (only.length) {
  for (const one of cases.filter(({id}) => only.includes(id))) {
    console.log(one.id, one.title, judge(one));
    console.dir(assess(one.facts, {today: one.today}), {depth: 4});
  }
} else {
  const judged = cases.map((one): [Case, Judgement] => [one, judge(one)]);
  const rows = new Map<string, Record<string, number>>();
  for (const [{topic, strength}, {verdict}] of judged) {
    const key = `${topic} (${strength})`;
    const row = rows.get(key) ?? {passed: 0, undecided: 0, wrong: 0};
    row[verdict] = (row[verdict] ?? 0) + 1;
    rows.set(key, row);
  }
  console.table(Object.fromEntries([...rows].sort(([left], [right]) => left.localeCompare(right))));
  for (const [{id, strength, title}, {verdict, differences}] of judged) {
    if (verdict !== 'passed') console.log(`${verdict} ${id} (${strength}) ${title}`, differences);
  }
  if (judged.some(([, {verdict}]) => verdict === 'wrong')) process.exitCode = 1;
}
