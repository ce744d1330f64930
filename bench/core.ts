/** How long the decision core takes, in Node and at full speed: medians in milliseconds. */

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

function median(run: () => unknown): number {
  for (let i = 0; i < WARM_UP; i += 1) run();
  const times = Array.from({length: RUNS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[RUNS / 2]!;
}

/** One assessment of a full set of facts, one of none, and one step of a conversation. */
export function measureCore(): Readonly<Record<string, number>> {
  const cases = readCases();
  let next = 0;
  return {
    'assess, all facts': median(() => assess(full, {today})),
    'assess, no facts': median(() => assess({}, {today})),
    'assess, the cases in turn': median(() => {
      const one = cases[next++ % cases.length]!;
      return assess(one.facts, {today: one.today});
    }),
    'one step of a conversation, six answers in': median(() =>
      replay({topic: 'obliged', answers: {}, known: full, today}),
    ),
  };
}
