/** Whom no law reaches, by the permit; and what is not known of a permit or of a person. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import type {EarlierResidence, Facts} from './facts.js';
import {settle} from './settle.js';

const TODAY = '2026-11-24';

const PERSON: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2023-03-01',
};
/** All that may free somebody was told, and does not. */
const KNOWN: Facts = {
  interruption: 'none',
  earlierResidence: 'none',
  religiousMinister: false,
  diplomas: [],
  schoolAgeYearsInNL: 0,
  exemptedFromDuty: false,
  dispensations: [],
  education: 'none',
  educationStoppedOn: 'none',
};

const all = (facts: Facts) => assess({...PERSON, ...KNOWN, ...facts}, {today: TODAY});
const law = (facts: Facts) => all(facts).law.reason.split('.')[1];
const duty = (facts: Facts) => all(facts).obligation.reason.split('.')[1];
/** The question that the conversation puts next, for the law. */
const asks = (facts: Facts) =>
  settle({...PERSON, ...facts}, {today: TODAY, allAsked: false}, ['law'])['law']!.ask;

describe('a right by the law of Europe', () => {
  it('gives no duty, nor does that of family by it', () => {
    assert.equal(law({residence: 'eu-law'}), 'euLaw');
    assert.equal(law({sponsor: 'eu-citizen'}), 'familyUnderEuLaw');
    assert.equal(law({sponsor: 'dutch-eu-route'}), 'familyUnderEuLaw');
  });

  it('of a kind that was not read is for somebody to say', () => {
    assert.equal(law({residence: 'withdrawal-agreement'}), 'askOtherEuRight');
    assert.equal(law({residence: 'chavez-vilchez'}), 'askOtherEuRight');
  });
});

describe('a permit for a time, or none', () => {
  it('gives no duty, each for its own reason', () => {
    assert.equal(law({residence: 'study'}), 'temporaryPurpose');
    assert.equal(law({residence: 'temporary-protection'}), 'temporaryProtection');
    assert.equal(law({residence: 'awaiting-decision'}), 'awaitingDecision');
    assert.equal(law({residence: 'none'}), 'noRight');
    assert.equal(law({sponsor: 'temporary-resident'}), 'familyOfTemporary');
  });

  it('still waited for gives no duty yet', () => {
    const {obligation} = all({residence: 'awaiting-decision'});
    assert.deepEqual([obligation.result, duty({residence: 'none'})], ['not-yet', 'notObliged']);
    assert.equal(obligation.reason, 'obligation.notYetPermit');
  });
});

describe('a minister of religion', () => {
  it('has a duty on a permit of that name, and on one for work', () => {
    assert.equal(law({residence: 'religious-minister'}), 'wi2021');
    assert.equal(law({residence: 'employment', religiousMinister: true}), 'wi2021');
    assert.equal(law({residence: 'employment', religiousMinister: false}), 'temporaryPurpose');
  });

  it('may be who was not asked', () => {
    const unasked: Facts = {religiousMinister: undefined};
    assert.equal(law({...unasked, residence: 'employment'}), 'askMinister');
    assert.equal(law({...unasked, sponsor: 'temporary-resident'}), 'askMinister');
    assert.equal(law({...unasked, residence: 'temporary-protection'}), 'temporaryProtection');
  });
});

describe('the next question', () => {
  it('is which permit, where it was told roughly and that decides', () => {
    assert.equal(asks({residence: undefined, residenceGroup: 'other'}), 'residenceOther');
    assert.equal(asks({residence: undefined, residenceGroup: 'work'}), 'appliesTemporary');
  });

  it('is the permits before a permanent one, and for others what applies', () => {
    assert.equal(asks({residence: 'permanent'}), 'earlierResidence');
    assert.equal(asks({residence: 'eu-long-term'}), 'earlierResidence');
    assert.equal(asks({residence: 'humanitarian'}), 'applies');
  });
});

describe('a permanent permit from 2013 to 2021', () => {
  const before = (permit: EarlierResidence) =>
    law({
      residence: 'permanent',
      residenceGrantedOn: '2018-03-01',
      atSchoolEnd2021: false,
      earlierResidence: [permit],
    });

  it('gives no duty after permits for a time alone', () => {
    const years = {from: '2013-01-01', to: '2018-01-01'};
    assert.equal(before({residence: 'study', ...years}), 'permanentOnly');
    assert.equal(before({residence: 'humanitarian', ...years}), 'wi2013');
    assert.equal(before({...years}), 'askEarlier');
  });
});

describe('an asylum permit after another one', () => {
  const after = (residenceGrantedOn: string, from: string) =>
    law({
      nationalities: ['SY'],
      residence: 'asylum',
      residenceGrantedOn,
      atSchoolEnd2021: false,
      earlierResidence: [{residence: 'humanitarian', from, to: '2014-06-01'}],
    });

  it('is for somebody to look at where the first was of an older law', () => {
    assert.equal(after('2015-03-01', '2012-12-31'), 'askEarlier');
    assert.equal(after('2015-03-01', '2013-01-01'), 'wi2013');
    assert.equal(after('2023-03-01', '2013-01-01'), 'askEarlier');
    assert.equal(law({residence: 'asylum', earlierResidence: undefined}), 'wi2021');
  });
});

describe('a gap after the right', () => {
  const RIGHTS = {
    'opted in': {
      nationalities: ['TR'],
      residence: 'asylum',
      residenceGrantedOn: '2018-03-01',
      optedIn: true,
    },
    'before 2007': {residenceGrantedOn: '2006-03-01', madeObligedByMunicipality: true},
    'before 2013': {residenceGrantedOn: '2010-03-01', atSchoolEnd2012: false},
    'before 2022': {residenceGrantedOn: '2018-03-01', atSchoolEnd2021: false},
    'from 2022': {residenceGrantedOn: '2022-03-01'},
  } as const satisfies Record<string, Facts>;

  it('of more than a year may have ended the duty under every law, and one not known too', () => {
    for (const [name, right] of Object.entries<Facts>(RIGHTS)) {
      const away = (to: string) => duty({...right, interruption: {from: '2022-06-01', to}});
      assert.equal(away('2023-06-01'), 'obliged', name);
      assert.equal(away('2023-06-02'), 'askLaw', name);
      assert.equal(away('2023-06'), 'askOpen', name);
      assert.equal(duty({...right, interruption: undefined}), 'askOpen', name);
    }
  });
});

describe('who was in the WIN, the law before 2007', () => {
  const old = (residenceGrantedOn: string, winProgramme?: boolean) =>
    law({residenceGrantedOn, madeObligedByMunicipality: false, winProgramme});

  it('may still be, where the right is of its first day or later', () => {
    assert.equal(old('1998-09-29', true), 'oudkomerNotObliged');
    assert.equal(old('1998-09-30', true), 'askWin');
    assert.equal(old('1998-09-30', false), 'oudkomerNotObliged');
    assert.equal(old('1998-09-30'), 'askWin');
  });
});

describe('what nobody told', () => {
  it('leaves the duty open where it could free', () => {
    assert.equal(duty({}), 'obliged');
    for (const fact of [
      'schoolAgeYearsInNL',
      'exemptedFromDuty',
      'dispensations',
      'diplomas',
    ] as const) {
      assert.equal(duty({[fact]: undefined}), 'askOpen', fact);
    }
    assert.equal(duty({birthDate: '2008'}), 'askOpen');
    assert.equal(duty({birthDate: '2008-11-24'}), 'obliged');
  });

  it('leaves the statement open too, after a dispensation on effort', () => {
    const effort: Facts = {
      residenceGrantedOn: '2018-03-01',
      atSchoolEnd2021: false,
      dispensations: [{by: 'duo', ground: 'effort'}],
    };
    assert.equal(duty(effort), 'obligedForStatement');
    assert.equal(duty({...effort, schoolAgeYearsInNL: undefined}), 'askOpen');
  });
});

describe('who is 16 or 17', () => {
  const minor = (facts: Facts) => duty({birthDate: '2009-06-01', ...facts});

  it('is free at school, also in an international class', () => {
    assert.equal(minor({education: 'exempting'}), 'exemptMinor');
    assert.equal(minor({education: 'non-exempting'}), 'exemptMinor');
    assert.equal(minor({education: undefined, educationLevel: 'isk'}), 'exemptMinor');
    assert.equal(minor({education: undefined, educationLevel: 'none'}), 'askMinor');
    assert.equal(minor({education: 'none'}), 'askMinor');
  });
});
