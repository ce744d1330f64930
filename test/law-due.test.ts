/** `npm run law:due`, which CI runs too: what it warns of, from which day on, and what rests on that. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dueOn, shippedEntries, whatRests} from '../scripts/due.js';
import type {Entry} from '../scripts/due.js';

const fee = (fields: Partial<Entry>): Entry => ({
  id: 'a.fee',
  article: 'art. 1',
  confidence: 'secondary',
  checkedOn: '2026-11-22',
  checkBy: '2026-12-31',
  ...fields,
});

describe('what is due', () => {
  for (const [day, where] of [
    ['2026-11-30', undefined],
    ['2026-12-01', 'due'],
    ['2026-12-31', 'due'],
    ['2027-01-01', 'overdue'],
  ] as const) {
    it(`by 31 December is ${where ?? 'not named'} on ${day}`, () => {
      const {due, overdue} = dueOn([fee({})], day);
      assert.deepEqual(
        [due.length, overdue.length],
        [Number(where === 'due'), Number(where === 'overdue')],
      );
    });
  }

  it('is no more what another value has taken the place of, from its first day on', () => {
    const years = [
      fee({validFrom: '2026-01-01'}),
      fee({validFrom: '2027-01-01', checkBy: '2027-12-31'}),
    ];
    assert.equal(dueOn(years, '2026-12-31').due.length, 1);
    assert.deepEqual(dueOn(years, '2027-01-01'), {overdue: [], due: []});
  });

  it('names each figure and rule that ships, with a day', () => {
    const entries = shippedEntries();
    assert.ok(entries.length > 300, String(entries.length));
    assert.ok(entries.every(({checkBy}) => /^\d{4}-\d\d-\d\d$/.test(checkBy)));
    const {overdue} = dueOn(entries, '2100-01-01');
    assert.equal(
      new Set(overdue.map(({id}) => id)).size,
      new Set(entries.map(({id}) => id)).size,
      'in time everything is due',
    );
  });
});

describe('what rests on an entry', () => {
  const rests = whatRests();
  const of = (wanted: string) => rests(shippedEntries().find(({id}) => id === wanted)!);

  it('are the ends of flows and the questions of its rule', () => {
    assert.ok(of('W21-5.2').length > 0);
    assert.ok(of('nat.term.main').includes('nat-term.later'));
  });

  it('are the texts that name a figure', () => {
    assert.ok(of('nat.fee.child').includes('“outcomes-stay.json: passport.fee”'));
  });
});
