/** Which dispensation each law has, and who is too early or too late for any. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TRIED} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';

const TODAY = '2026-11-24';

const FAMILY: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  applies: [],
  fine: 'none',
};
/** Obliged under each law; on the last day of 2021 it may be that of 2013 or that of 2021. */
const UNDER = {
  wi2007: {...FAMILY, residenceGrantedOn: '2010-01-01'},
  wi2013: {...FAMILY, residenceGrantedOn: '2015-03-01'},
  wi2021: {...FAMILY, residenceGrantedOn: '2023-03-01'},
  unsure: {...FAMILY, residenceGrantedOn: '2021-12-31'},
} as const satisfies Record<string, Facts>;
const EVERY = ['wi2007', 'wi2013', 'wi2021', 'unsure'] as const;

const part = (
  ground: 'medical' | 'effort' | 'integrated' | 'special',
  law: keyof typeof UNDER,
  facts: Facts = {},
) => assess({...UNDER[law], ...facts}, {today: TODAY}).dispensation![ground]!;
const end = (...given: Parameters<typeof part>) => part(...given).reason.split('.')[1];

describe('a dispensation for medical reasons', () => {
  const healthy = (health: Facts['health']) => EVERY.map((law) => end('medical', law, {health}));

  it('is there in every law for what lasts, by the authority of that law', () => {
    assert.deepEqual(healthy('lasting'), ['mayApply2007', 'mayApply', 'mayApply2021', 'askHealth']);
    assert.equal(part('medical', 'wi2007', {health: 'lasting'}).authority, 'municipality');
    assert.equal(part('medical', 'wi2013', {health: 'lasting'}).authority, 'duo');
  });

  it('is there for nothing else', () => {
    for (const law of ['wi2007', 'wi2013', 'wi2021'] as const) {
      const by = (health: Facts['health']) => end('medical', law, {health});
      assert.deepEqual((['temporary', 'relative', 'none', undefined] as const).map(by), [
        'notLasting',
        'someoneElse',
        'notLasting',
        'askHealth',
      ]);
    }
  });
});

describe('a dispensation for special circumstances', () => {
  it('is there in the law of 2021 alone, and only somebody can say for whom', () => {
    assert.deepEqual(
      EVERY.map((law) => end('special', law)),
      ['askMunicipality', 'notInLaw', 'askSpecial', 'askLaw'],
    );
  });

  it('that somebody holds already is granted', () => {
    const held: Facts = {dispensations: [{by: 'duo', ground: 'special'}]};
    assert.equal(end('special', 'wi2021', held), 'granted');
    assert.equal(end('special', 'wi2013', held), 'granted');
    assert.equal(end('medical', 'wi2013', held), 'askDuty');
  });
});

describe('a dispensation by effort, or for who is integrated', () => {
  it('is not in the law of 2021, and waits where the law is not known', () => {
    assert.deepEqual(
      EVERY.map((law) => end('effort', law, {hours: 'none'})),
      ['askMunicipality', 'tooFewHours', 'notInLaw', 'askLaw'],
    );
    assert.deepEqual(
      EVERY.map((law) => end('integrated', law, {work: 'none'})),
      ['askMunicipality', 'tooLittleWork', 'notInLaw', 'askLaw'],
    );
  });

  it('asks for the test of learning of who learned to read and write, and of nobody else', () => {
    const asks = (literacy: number) =>
      settle(
        {
          ...TRIED,
          applies: [],
          residenceGrantedOn: '2015-03-01',
          letterLaw: 'wi2013',
          madeObligedByMunicipality: false,
          termEnd: '2018-02-28',
          fine: 'none',
          exams: undefined,
          examAttempts: undefined,
          hours: {integration: 300, nt2: 300, literacy, online: 0},
        },
        {today: TODAY, allAsked: false},
        ['law', 'obligation', 'deadline', 'dispensation-effort'],
      )['dispensation-effort']!.ask;
    assert.deepEqual([299, 300].map(asks), ['exams', 'learnabilityTest']);
  });
});

describe('who has no duty', () => {
  const of = (facts: Facts) => assess({...UNDER.wi2021, ...facts}, {today: TODAY});

  it('needs no dispensation and no exemption', () => {
    const free = of({nationalities: ['PL'], health: 'lasting', diplomas: ['nt2']});
    assert.equal(free.obligation.result, 'not-obliged');
    assert.equal(free.dispensation, undefined);
    assert.equal(free.exemption, undefined);
    const ended = of({birthDate: '1950-01-01'});
    assert.equal(ended.dispensation, undefined);
    const early = of({birthDate: '2011-01-01', education: 'none'});
    assert.equal(early.obligation.result, 'not-yet');
    assert.equal(early.dispensation, undefined);
  });

  it('or may have none, has to know that first', () => {
    const unsure = of({residenceGrantedOn: undefined});
    assert.equal(unsure.exemption!.reason, 'exemption.askDuty');
    for (const one of Object.values(unsure.dispensation!)) {
      assert.equal(one.reason.split('.')[1], 'askDuty');
    }
  });
});
