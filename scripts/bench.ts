/**
 * `npm run bench`: how long the decision core takes, printed and never asserted. One assessment of
 * a full set of facts, one of none, and one step of a conversation.
 */

import {assess} from '../src/assess/index.js';
import type {Facts} from '../src/assess/index.js';
import {replay} from '../src/conversation/replay.js';
import {readCases} from '../test/cases/judge.js';

const WARM_UP = 300;
const RUNS = 3000;
const today = '2026-11-24';

const full: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  residenceGrantedOn: '2022-02-14',
  birthDate: '1990-05-01',
  applies: [],
  pipDate: '2024-01-15',
  termEnd: 'none',
  extensionsGranted: 'none',
};

/** The median time of one run, in milliseconds. */
function median(run: () => unknown): number {
  for (let i = 0; i < WARM_UP; i += 1) run();
  const times = Array.from({length: RUNS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[RUNS / 2]!;
}

const cases = readCases();
let next = 0;

console.table(
  Object.fromEntries(
    Object.entries({
      'assess, all facts': () => assess(full, {today}),
      'assess, no facts': () => assess({}, {today}),
      'assess, the cases in turn': () => {
        const one = cases[next++ % cases.length]!;
        return assess(one.facts, {today: one.today});
      },
      'one step of a conversation, six answers in': () =>
        replay({topic: 'obliged', answers: {}, known: full, today}),
    }).map(([what, run]) => [what, {'median ms': Number(median(run).toFixed(3))}]),
  ),
);
