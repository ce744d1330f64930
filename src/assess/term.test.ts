/** When a term ends, on each side of every day that decides. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY, TRIED} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

/** Law of 2021: the plan is of 1 May 2024, so the last day is 1 May 2027. */
const PLAN: Facts = {...FAMILY, interruption: 'none', fine: 'none', earlierResidence: 'none'};
/** Law of 2013: the duty began on 10 March 2020, so DUO prints 9 March 2023. */
const LETTER: Facts = {
  ...PLAN,
  residenceGrantedOn: '2020-03-10',
  letterLaw: 'wi2013',
  dutyStart: '2020-03-10',
  pipDate: undefined,
};
/** Law of 2007: no ordinary term lasted longer than until 31 December 2018. */
const OLD: Facts = {...TRIED, termEnd: 'none', extensionsGranted: 'none', fine: 'none'};

const deadline = (facts: Facts, today: string) => assess(facts, {today}).deadline;
const results = (facts: Facts, ...days: string[]) =>
  days.map((day) => deadline(facts, day).result).join(' ');
const endOf = (facts: Facts, today = '2022-06-01') => {
  const {termEnd, estimate} = deadline(facts, today);
  return termEnd && `${termEnd} ${estimate ? 'about' : 'exactly'}`;
};
/** Whether the dates that were told can belong together. */
const fit = (facts: Facts, today = '2022-06-01') =>
  deadline(facts, today).reason !== 'deadline.askDates';

describe('the term of a plan', () => {
  it('runs for three years, its last day included', () => {
    assert.equal(results(PLAN, '2027-05-01', '2027-05-02'), 'running passed');
    assert.equal(endOf(PLAN, '2026-11-24'), '2027-05-01 exactly');
  });

  it('is no day where the plan is known to the month', () => {
    const month: Facts = {...PLAN, pipDate: '2024-05'};
    assert.equal(results(month, '2027-05-01', '2027-05-02', '2027-05-31'), 'running ask ask');
    assert.equal(results(month, '2027-06-01'), 'passed');
    assert.equal(endOf(month, '2026-11-24'), undefined);
  });

  it('may be asked to be longer from six months before its end', () => {
    const asked = (today: string) => assess(PLAN, {today}).extensions!.nearlyDone.result;
    assert.equal(deadline(PLAN, '2026-10-31').requestExtensionFrom, '2026-11-01');
    const born: Facts = {...PLAN, childBornOn: '2025-03-01'};
    const birth = (today: string) => assess(born, {today}).extensions!.birth.result;
    assert.deepEqual([birth('2026-10-31'), birth('2026-11-01')], ['not-yet', 'may-apply']);
    assert.notEqual(asked('2026-10-31'), 'may-apply');
  });
});

describe('the term of a letter of DUO', () => {
  it('runs for three years less a day, as an estimate, and on the day printed nobody is sure', () => {
    assert.equal(results(LETTER, '2023-03-08', '2023-03-09', '2023-03-10'), 'running ask passed');
    assert.equal(endOf(LETTER), '2023-03-09 about');
    assert.equal(deadline(LETTER, '2022-06-01').requestExtensionFrom, '2022-09-09');
  });

  it('is the date in the letter where there is one, and no estimate then', () => {
    const printed: Facts = {...LETTER, termEnd: '2023-03-09'};
    assert.equal(results(printed, '2023-03-08', '2023-03-09', '2023-03-10'), 'running ask passed');
    assert.equal(endOf(printed), '2023-03-09 exactly');
  });
});

describe('a term without its start', () => {
  const reason = (facts: Facts, today = '2026-11-24') =>
    deadline({...PLAN, ...facts}, today).reason.split('.')[1];

  it('has not begun without a plan, unless an end was told', () => {
    assert.equal(reason({pipDate: 'none'}), 'noPlanYet');
    assert.equal(reason({pipDate: 'none', termEnd: '2027-05-01'}), 'askDates');
    assert.equal(reason({pipDate: 'none', extensionsGranted: [{until: '2027-05-01'}]}), 'askDates');
    assert.equal(reason({pipDate: 'none', extensionsGranted: []}), 'noPlanYet');
  });

  it('ends on the day in the letter, or on a day that only the plan tells', () => {
    const told: Facts = {pipDate: undefined, termEnd: '2027-05-01'};
    assert.equal(reason(told, '2027-05-01'), 'running');
    assert.equal(reason(told, '2027-05-02'), 'passed');
    assert.equal(reason({pipDate: undefined}), 'askPlan');
  });

  it('is none without a duty, and not known where the duty is not', () => {
    assert.equal(reason({nationalities: ['PL']}), 'none');
    assert.equal(reason({diplomas: undefined, applies: undefined, schoolAgeYearsInNL: 9}), 'none');
    assert.equal(reason({residenceGrantedOn: undefined, letterLaw: 'none'}), 'askDuty');
  });
});

describe('a date in a letter', () => {
  const afterSum = (day: string): Facts => ({...PLAN, termEnd: day});
  const afterDuty = (day: string): Facts => ({...LETTER, termEnd: day});

  it('fits the plan or the start of the duty, or is no date of this term', () => {
    assert.deepEqual(
      ['2027-04-30', '2027-05-01', '2027-05-02'].map((day) => fit(afterSum(day), '2026-11-24')),
      [false, true, false],
    );
    // "Before" or "up to and including": a day more and a day less are the same end.
    assert.deepEqual(
      ['2023-03-07', '2023-03-08', '2023-03-10', '2023-03-11'].map((day) => fit(afterDuty(day))),
      [false, true, true, false],
    );
  });

  it('may be later where an extension or a fine may have moved it', () => {
    const later = afterDuty('2024-03-09');
    assert.equal(fit(later), false);
    assert.equal(fit({...later, extensionsGranted: undefined}), true);
    assert.equal(fit({...later, fine: undefined}), true);
    assert.equal(fit({...later, fine: {date: '2022-05-01'}}), true);
    assert.equal(fit({...later, fine: undefined, fineTermSet: false}), false);
    assert.equal(fit({...later, interruption: {from: '2021-03', to: '2021-05'}}), true);
    assert.equal(fit({...later, dutyStart: undefined}), true);
  });

  it('is moved by an interruption, and no further', () => {
    const away = {from: '2025-03-01', to: '2025-03-10'};
    const moved = (day: string) => fit({...afterSum(day), interruption: away}, '2026-11-24');
    assert.deepEqual(['2027-05-11', '2027-05-12'].map(moved), [true, false]);
  });

  it('is the end of the last extension, or is no date of this term', () => {
    const extended = (until: string, facts: Facts) => ({...facts, extensionsGranted: [{until}]});
    const plan = (day: string) => fit(extended('2027-08-01', afterSum(day)), '2026-11-24');
    assert.deepEqual(['2027-07-31', '2027-08-01', '2027-08-02'].map(plan), [false, true, false]);
    const letter = (day: string) => fit(extended('2023-06-01', afterDuty(day)));
    assert.deepEqual(['2023-05-31', '2023-06-01', '2023-06-02', '2023-06-03'].map(letter), [
      false,
      true,
      true,
      false,
    ]);
  });

  it('is of no plan before 2022, so no term of one ended before 2025', () => {
    const noPlan = (day: string) => fit({...afterSum(day), pipDate: undefined}, '2024-12-01');
    assert.deepEqual(['2024-12-31', '2025-01-01'].map(noPlan), [false, true]);
    assert.equal(fit({...afterDuty('2022-12-31'), dutyStart: undefined}), true);
  });
});

describe('an interruption', () => {
  const away = (from: string | undefined, to: string | undefined, facts = PLAN): Facts => ({
    ...facts,
    interruption: {...(from && {from}), ...(to && {to})},
  });
  const end = (from: string, to: string) => endOf(away(from, to), '2027-06-20');

  it('adds its days: both ends under the law of 2021, one under that of 2013', () => {
    assert.equal(end('2025-03-01', '2025-03-10'), '2027-05-11 about');
    assert.equal(endOf(away('2021-03-01', '2021-03-10', LETTER)), '2023-03-18 about');
    assert.equal(end('2025-03-01', '2025-03-01'), '2027-05-02 about');
  });

  it('adds nothing outside the term, and is for DUO to say across its edges', () => {
    assert.equal(end('2024-03-01', '2024-04-30'), '2027-05-01 exactly');
    assert.equal(end('2024-05-01', '2024-06-01'), undefined);
    assert.equal(end('2024-05-02', '2024-06-01'), '2027-06-01 about');
    assert.equal(end('2027-04-01', '2027-05-01'), '2027-06-01 about');
    assert.equal(end('2027-04-01', '2027-05-02'), undefined);
    assert.equal(end('2027-05-01', '2027-05-02'), undefined);
    assert.equal(end('2027-05-02', '2027-05-12'), '2027-05-01 exactly');
    assert.equal(end('2024-04-30', '2024-05-01'), undefined);
  });

  it('moves the end by nobody knows how much where it is not known to the day', () => {
    for (const [from, to] of [
      ['2025-03', '2025-04-10'],
      ['2025-03-01', '2025-04'],
    ] as const) {
      assert.equal(end(from, to), undefined);
      assert.equal(results(away(from, to), '2027-05-01', '2027-05-02'), 'running ask');
    }
  });
});

describe('the last extension', () => {
  const extended = (...untils: (string | undefined)[]): Facts => ({
    ...PLAN,
    extensionsGranted: untils.map((until) => ({...(until && {until})})),
  });
  const end = (...untils: (string | undefined)[]) => endOf(extended(...untils), '2026-11-24');

  it('is the end of the term, its last day included, whichever was told first', () => {
    assert.equal(end('2027-08-01'), '2027-08-01 exactly');
    assert.equal(end('2027-07-01', '2027-08-01'), '2027-08-01 exactly');
    assert.equal(end('2027-08-01', '2027-07-01'), '2027-08-01 exactly');
    assert.equal(results(extended('2027-08-01'), '2027-08-01', '2027-08-02'), 'running passed');
  });

  it('may be any day where the end of one of them is not known', () => {
    for (const untils of [[undefined], ['2027-08-01', undefined], [undefined, '2027-08-01']]) {
      assert.equal(end(...untils), undefined);
      assert.equal(results(extended(...untils), '2027-05-01', '2027-09-01'), 'running ask');
    }
  });

  it('does not end before the term that it made longer', () => {
    assert.equal(results(extended('2027-04-30'), '2026-11-24'), 'ask');
    assert.equal(results(extended('2027-05-01'), '2026-11-24'), 'running');
  });

  it('is none in an empty list, and not known where nobody told of any', () => {
    assert.equal(end(), '2027-05-01 exactly');
    const untold: Facts = {...PLAN, extensionsGranted: undefined};
    assert.equal(endOf(untold, '2026-11-24'), undefined);
    assert.equal(results(untold, '2027-05-01', '2027-05-02'), 'running ask');
  });
});

describe('a fine', () => {
  const fined = (facts: Facts) => deadline({...PLAN, ...facts}, '2027-07-01').result;

  it('may have set a new term, so that it is not certain that the term is over', () => {
    assert.equal(fined({fine: {date: '2027-06-01'}}), 'ask');
    assert.equal(fined({fine: {date: '2027-06-01'}, fineTermSet: true}), 'ask');
    assert.equal(fined({fine: undefined, fineTermSet: true}), 'ask');
    assert.equal(fined({fine: undefined, termEnd: undefined}), 'ask');
    assert.equal(
      fined({fine: {date: '2027-06-01'}, extensionsGranted: [{until: '2027-05-15'}]}),
      'ask',
    );
  });

  it('set none where that was told, or where no letter gives another end', () => {
    assert.equal(fined({fine: {date: '2027-06-01'}, fineTermSet: false}), 'passed');
    assert.equal(fined({fine: 'none', termEnd: undefined}), 'passed');
    assert.equal(fined({fine: undefined, termEnd: 'none'}), 'passed');
    assert.equal(fined({extensionsGranted: [{until: '2027-05-15'}]}), 'passed');
  });
});

describe('a term under the law of 2007', () => {
  it('is over after the longest that the law gave, where nothing made it longer', () => {
    assert.equal(results(OLD, '2018-12-31', '2019-01-01'), 'ask passed');
    assert.equal(results({...OLD, termEnd: undefined}, '2019-01-01'), 'passed');
    assert.equal(results({...OLD, extensionsGranted: undefined}, '2019-01-01'), 'passed');
  });

  it('is for the municipality to say where a decision may have made it longer', () => {
    const untold = {termEnd: undefined, extensionsGranted: undefined};
    assert.equal(results({...OLD, ...untold}, '2026-11-24'), 'ask');
    assert.equal(results({...OLD, fine: {}}, '2026-11-24'), 'ask');
    assert.equal(
      results({...OLD, extensionsGranted: [{until: '2027-03-01'}]}, '2026-11-24'),
      'ask',
    );
    assert.equal(results({...OLD, extensionsGranted: [{}]}, '2026-11-24'), 'ask');
  });

  it('ends on the day in the letter, and DUO takes no request', () => {
    const told: Facts = {...OLD, termEnd: '2027-03-01'};
    assert.equal(results(told, '2027-03-01', '2027-03-02'), 'running passed');
    assert.equal(deadline(told, '2026-11-24').requestExtensionFrom, undefined);
  });
});
