/** What stands with an answer: which rules, on which facts, from where, and what is still open. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './index.js';
import type {Facts, Part} from './index.js';

const today = '2026-11-24';
const assessed = (facts: Facts) => assess(facts, {today});

const SYRIAN: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  birthDate: '1990-05-01',
  applies: [],
};
/** With a plan, and a term that nothing moved. */
const PLANNED: Facts = {
  ...SYRIAN,
  residenceGrantedOn: '2022-06-01',
  letterLaw: 'wi2021',
  pipDate: '2024-01-15',
  interruption: 'none',
  extensionsGranted: 'none',
};

const rules = ({because}: Part<string>) => because.map(({rule}) => rule);

describe('the reasons of an answer', () => {
  it('are the rules of the law that reaches somebody, and then those of the duty', () => {
    const {law, obligation} = assessed({
      ...SYRIAN,
      residenceGrantedOn: '2016-03-01',
      letterLaw: 'wi2013',
    });
    assert.deepEqual(rules(law), ['COM-1.1', 'W21-1.2', 'W21-1.3']);
    assert.deepEqual(rules(obligation), [...rules(law), 'W13-1.1']);
  });

  it('are each given once, also where two flows come by the same rule', () => {
    for (const facts of [{}, SYRIAN, PLANNED, {nationalities: ['NL']}] satisfies Facts[]) {
      const {law, obligation} = assessed(facts);
      assert.deepEqual(rules(obligation), [...new Set(rules(obligation))]);
      assert.ok(rules(law).every((rule) => rules(obligation).includes(rule)));
    }
  });

  it('name the facts that were looked at, and no other', () => {
    const {deadline} = assessed(PLANNED);
    for (const {rule, facts} of deadline.because) {
      assert.ok(facts.includes('pipDate'), rule);
      assert.ok(!facts.includes('nationalities'), rule);
    }
    const {obligation} = assessed({nationalities: ['NL']});
    assert.deepEqual(obligation.because, [
      {rule: 'COM-2.5', facts: ['nationalities']},
      {rule: 'W21-2.7', facts: ['nationalities']},
    ]);
  });

  it('each have their article, and where to read it', () => {
    const {deadline} = assessed(PLANNED);
    assert.deepEqual(
      deadline.sources.map(({rule}) => rule),
      rules(deadline),
    );
    const [first] = deadline.sources;
    assert.equal(first!.article, 'art. 11 lid 1 en 2 Wet inburgering 2021');
    assert.match(first!.url, /^https:\/\/wetten\.overheid\.nl\/BWBR0044770\//);
    assert.match(first!.checkedOn, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('are those of the law that binds, where the laws say it each in its own way', () => {
    const of = (facts: Facts) => rules(assessed({...SYRIAN, ...facts}).exemption!);
    const old = of({residenceGrantedOn: '2016-03-01', letterLaw: 'wi2013'});
    const now = of({residenceGrantedOn: '2022-06-01', letterLaw: 'wi2021'});
    assert.ok(
      old.every((rule) => !rule.startsWith('W21-')),
      String(old),
    );
    assert.ok(
      now.every((rule) => !rule.startsWith('W13-')),
      String(now),
    );
  });
});

describe('what is still open', () => {
  it('is what somebody has not told, each fact once', () => {
    const {law, obligation} = assessed({});
    assert.deepEqual(law.open, ['nationalities']);
    assert.deepEqual(obligation.open, ['nationalities', 'schoolAgeYearsInNL']);
  });

  it('is nothing once the answer is certain', () => {
    const {law, obligation} = assessed(PLANNED);
    assert.deepEqual([law.open, obligation.open], [[], []]);
    assert.deepEqual(assessed({nationalities: ['NL']}).obligation.open, []);
  });

  it('is a date that is told, but not to the day on which it turns', () => {
    const {residenceGrantedOn} = PLANNED;
    const open = (birthDate: string) =>
      assessed({...SYRIAN, residenceGrantedOn: residenceGrantedOn!, birthDate}).obligation.open;
    assert.deepEqual(open('2008-11'), ['birthDate']);
    assert.deepEqual(open('2008-11-24'), []);
  });

  it('names the laws between which it is, and none where it is certain', () => {
    assert.deepEqual(assessed({}).law.between, ['none', 'wi2007', 'wi2013', 'wi2021']);
    assert.ok(!('between' in assessed(PLANNED).law));
  });
});

describe('who decides', () => {
  it('is the municipality where only the law of 2007 can bind, and DUO elsewhere', () => {
    const {obligation, law, deadline} = assessed({...SYRIAN, residenceGrantedOn: '2012-03-01'});
    assert.deepEqual(
      [obligation.authority, law.authority, deadline.authority],
      ['municipality', 'municipality', 'municipality'],
    );
    const now = assessed(PLANNED);
    assert.deepEqual([now.obligation.authority, now.law.authority], ['duo', 'duo']);
    assert.equal(assessed({}).obligation.authority, 'duo');
  });

  it('is the IND for a permanent permit and a passport', () => {
    const {permanentResidence, naturalisation} = assessed(PLANNED);
    assert.equal(permanentResidence!.integration.authority, 'ind');
    assert.equal(naturalisation!.publicOrder.authority, 'ind');
  });
});

describe('the days of an answer', () => {
  const days = (facts: Facts) => {
    const {result, termEnd, termEndFrom, termEndNotBefore, requestExtensionFrom} =
      assessed(facts).deadline;
    return {result, termEnd, termEndFrom, termEndNotBefore, requestExtensionFrom};
  };

  it('are the end of the term, and from when more time can be asked', () => {
    const {result, termEnd, termEndNotBefore, requestExtensionFrom} = days(PLANNED);
    assert.deepEqual(
      [result, termEnd, termEndNotBefore, requestExtensionFrom],
      ['running', '2027-01-15', undefined, '2026-07-15'],
    );
  });

  it('are left out of the answer where there is nothing to say', () => {
    const none = assessed({nationalities: ['NL']});
    for (const name of ['termEnd', 'termEndFrom', 'termEndNotBefore', 'requestExtensionFrom']) {
      assert.ok(!(name in none.deadline), name);
    }
    assert.ok(!('from' in assessed(PLANNED).naturalisation!));
    assert.ok(!('amount' in assessed(PLANNED).sanctions.fine));
    assert.ok(!('objectUntil' in assessed(PLANNED).sanctions.fine));
  });

  it('are no end, but a day before which it does not end, while nobody told whether it was made longer', () => {
    const {extensionsGranted, ...untold} = PLANNED;
    assert.equal(extensionsGranted, 'none');
    const {termEnd, termEndNotBefore} = days(untold);
    assert.deepEqual([termEnd, termEndNotBefore], [undefined, '2027-01-15']);
    assert.ok(!('termEnd' in assessed(untold).deadline));
  });

  it('say where they come from: our own sum, a letter, or the last time it was made longer', () => {
    const {termEnd, termEndFrom} = days(PLANNED);
    assert.deepEqual([termEnd, termEndFrom], ['2027-01-15', 'sum']);
    const letter = days({...PLANNED, termEnd: '2027-03-01'});
    assert.deepEqual([letter.termEnd, letter.termEndFrom], ['2027-03-01', 'letter']);
    const longer = days({...PLANNED, extensionsGranted: [{ground: 'ill', until: '2028-01-01'}]});
    assert.deepEqual([longer.termEnd, longer.termEndFrom], ['2028-01-01', 'extension']);
  });

  it('are none where of the plan the month alone is known, but for the first on which it can end', () => {
    const {termEnd, termEndFrom, termEndNotBefore} = days({...PLANNED, pipDate: '2024-01'});
    assert.deepEqual(
      [termEnd, termEndFrom, termEndNotBefore],
      [undefined, undefined, '2027-01-01'],
    );
  });

  it('to object to a fine are six weeks from a day that is known', () => {
    const until = (date: string) => assessed({...PLANNED, fine: {date}}).sanctions.fine.objectUntil;
    assert.equal(until('2026-10-13'), '2026-11-24');
    assert.equal(until('2026-10'), undefined);
  });
});

describe('what does not concern somebody', () => {
  it('is no part of the answer: no dispensation or more time without a duty', () => {
    const dutch = assessed({nationalities: ['NL']});
    for (const part of ['extensions', 'exemption', 'dispensation', 'naturalisation']) {
      assert.ok(!(part in dutch), part);
    }
    assert.deepEqual(Object.keys(assessed(PLANNED).dispensation!), [
      'medical',
      'effort',
      'integrated',
      'special',
    ]);
  });
});
