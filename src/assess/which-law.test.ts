/** Which law binds, and whether the duty stands, on each side of every day that decides. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import {addDays} from './calendar.js';
import type {EarlierResidence, Facts} from './facts.js';

const TODAY = '2026-11-24';

/** Family of a Dutch person, here for the first time; the day of the right is each test's own. */
const FAMILY: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  applies: [],
};

const law = (facts: Facts, today = TODAY) =>
  assess({...FAMILY, ...facts}, {today}).law.reason.split('.')[1];
const duty = (facts: Facts, today = TODAY) =>
  assess({...FAMILY, ...facts}, {today}).obligation.reason.split('.')[1];
const right = (residenceGrantedOn: string, more: Facts = {}) => law({residenceGrantedOn, ...more});

describe('a passport', () => {
  const of = (...nationalities: string[]) => right('2023-03-01', {nationalities});

  it('of the Netherlands, or of Europe, frees, beside any other', () => {
    assert.equal(of('NL'), 'dutchNational');
    assert.equal(of('MA', 'NL'), 'dutchNational');
    for (const country of ['PL', 'FR', 'IS', 'NO', 'LI', 'CH']) {
      assert.equal(of(country), 'euCitizen', country);
      assert.equal(of('MA', country), 'euCitizen', country);
    }
    assert.equal(of('MA'), 'wi2021');
    assert.equal(of('GB'), 'wi2021');
    assert.equal(of('stateless'), 'wi2021');
  });

  it('that is not known may be a Turkish one', () => {
    assert.equal(of('unknown'), 'askNationality');
  });
});

describe('the day of the right', () => {
  it('gives the law of that day', () => {
    assert.equal(right('2006-12-31', {madeObligedByMunicipality: true}), 'wi2007ByDecision');
    assert.equal(right('2007-01-01'), 'wi2007ByLaw');
    assert.equal(right('2012-12-31'), 'wi2007ByLaw');
    assert.equal(right('2013-01-01'), 'wi2013');
    assert.equal(right('2020-12-31'), 'wi2013');
    assert.equal(right('2022-01-01'), 'wi2021');
  });

  it('gives none where it is known to the year, and the law turned in it', () => {
    assert.equal(right('2012'), 'wi2007ByLaw');
    assert.equal(right('2013'), 'wi2013');
    assert.equal(right('2022'), 'wi2021');
    const none = {letterLaw: 'none'} as const;
    assert.equal(law({...none, residenceGrantedOn: undefined}), 'askDate');
    assert.equal(law({...none, residenceGrantedOn: 'none'}), 'askDate');
  });

  it('gives a Turkish national with asylum a law from 1 May 2020 on', () => {
    const turkish: Facts = {nationalities: ['TR'], residence: 'asylum', optedIn: false};
    assert.equal(right('2020-04-30', turkish), 'turkishNotOptedIn');
    assert.equal(right('2020-05-01', turkish), 'wi2013');
    assert.equal(right('2020-04-30', {...turkish, optedIn: true}), 'wi2013OptedIn');
    for (const residenceGrantedOn of ['none', undefined] as const) {
      assert.equal(law({...turkish, residenceGrantedOn}), 'askTurkish');
      assert.equal(law({...turkish, optedIn: true, residenceGrantedOn}), 'askTurkish');
    }
    assert.equal(right('2021-12-31', {nationalities: ['TR']}), 'turkishBefore2022');
    assert.equal(right('2022-01-01', {nationalities: ['TR']}), 'wi2021');
  });
});

describe('time away', () => {
  const away = (from?: string, to?: string, more: Facts = {}) =>
    right('2015-03-01', {
      interruption: {...(from && {from}), ...(to && {to})},
      registeredSince: undefined,
      ...more,
    });

  it('of more than a year may have ended the duty', () => {
    assert.equal(away('2018-03-01', '2019-03-01'), 'wi2013');
    assert.equal(away('2018-03-01', '2019-03-02'), 'askAway');
    assert.equal(
      duty({
        residenceGrantedOn: '2015-03-01',
        interruption: {from: '2018-03-01', to: '2019-03-01'},
      }),
      'obliged',
    );
  });

  const stands = (interruption: Facts['interruption'], more: Facts = {}) =>
    duty({residenceGrantedOn: '2015-03-01', applies: undefined, ...KNOWN, interruption, ...more});
  const KNOWN: Facts = {
    earlierResidence: 'none',
    diplomas: [],
    schoolAgeYearsInNL: 0,
    exemptedFromDuty: false,
    dispensations: [],
    education: 'none',
    educationStoppedOn: 'none',
  };

  it('leaves the duty in doubt where its length is not known', () => {
    assert.equal(stands('none'), 'obliged');
    assert.equal(stands({from: '2018-03', to: '2019-03-02'}), 'askOpen');
    assert.equal(stands({from: '2018-03', to: '2019-03-01'}), 'obliged');
    assert.equal(away('2018-03', '2019-04-01'), 'askAway');
    assert.equal(away('2018-03', '2019-03-31'), 'wi2013');
    assert.equal(stands({from: '2018-03-01'}), 'askOpen');
    assert.equal(stands({to: '2018-03-01'}), 'askOpen');
  });

  it('that nobody told of ended nothing where a letter says that the duty stands', () => {
    assert.equal(stands(undefined), 'askOpen');
    assert.equal(stands(undefined, {letterLaw: 'none'}), 'askOpen');
    assert.equal(stands(undefined, {letterLaw: 'wi2013'}), 'obliged');
  });

  it('before the right ended an older duty if it was long, and not if it was short', () => {
    assert.equal(stands({from: '2013-03-01', to: '2015-03-01'}), 'obliged');
    assert.equal(stands({from: '2014-03-01', to: '2015-03-01'}), 'askOpen');
    assert.equal(stands({from: '2014-02-28', to: '2015-03-01'}), 'obliged');
    assert.equal(away('2013-03-01', '2015-03-02'), 'askAway');
  });
});

describe('an earlier permit', () => {
  const before = (day: string, permit: EarlierResidence, more: Facts = {}) =>
    right(day, {earlierResidence: [permit], ...more});
  const in2023 = (permit: EarlierResidence, more: Facts = {}) => before('2023-03-01', permit, more);

  it('of a kind that lasts brings in the law of its own day', () => {
    assert.equal(
      in2023({residence: 'humanitarian', from: '2022-01-01', to: '2023-01-01'}),
      'wi2021',
    );
    assert.equal(
      in2023({residence: 'humanitarian', from: '2021-12-31', to: '2023-01-01'}),
      'askEarlier',
    );
    assert.equal(in2023({residence: 'humanitarian', to: '2023-01-01'}), 'askEarlier');
    assert.equal(in2023({from: '2021-12-31', to: '2023-01-01'}), 'askEarlier');
    assert.equal(
      before('2015-03-01', {residence: 'humanitarian', from: '2013-01-01', to: '2014-01-01'}),
      'wi2013',
    );
    assert.equal(
      before('2015-03-01', {residence: 'humanitarian', from: '2012-12-31', to: '2014-01-01'}),
      'askEarlier',
    );
  });

  it('for a temporary purpose brings in none', () => {
    const years = {from: '2018-01-01', to: '2020-01-01'};
    assert.equal(in2023({residence: 'study', ...years}), 'wi2021');
    assert.equal(in2023({residenceGroup: 'study', ...years}), 'wi2021');
    assert.equal(in2023({residenceGroup: 'work', ...years}), 'wi2021');
    assert.equal(in2023({residenceGroup: 'other', ...years}), 'askEarlier');
    assert.equal(in2023({residence: 'family', ...years}), 'askEarlier');
    assert.equal(in2023({residence: 'family', sponsor: 'dutch', ...years}), 'askEarlier');
    for (const sponsor of ['temporary-resident', 'eu-citizen', 'dutch-eu-route'] as const) {
      assert.equal(in2023({residence: 'family', sponsor, ...years}), 'wi2021', sponsor);
    }
    for (const residence of [
      'asylum',
      'asylum-permanent',
      'humanitarian',
      'religious-minister',
      'permanent',
      'eu-long-term',
    ] as const) {
      assert.equal(in2023({residence, ...years}), 'askEarlier', residence);
    }
  });

  it('held on the first day of the law of 2007 is for the municipality to say, whatever it was', () => {
    const study = (from: string, to?: string) =>
      before('2023-03-01', {residence: 'study', from, ...(to && {to})});
    assert.equal(study('2005-01-01', '2006-12-31'), 'wi2021');
    assert.equal(study('2005-01-01', '2007-01-01'), 'askEarlier');
    assert.equal(study('2006-12-31', '2008-01-01'), 'askEarlier');
    assert.equal(study('2007-01-01', '2008-01-01'), 'wi2021');
    assert.equal(study('2006-01-01'), 'askEarlier');
  });

  it('is none where the register, the letter or the plan shows that there was none', () => {
    const untold: Facts = {applies: undefined, interruption: 'none'};
    const since = (day: string, registeredSince: string) =>
      right(day, {...untold, registeredSince});
    assert.deepEqual(
      ['2021-12-31', '2022-01-01'].map((day) => since('2023-03-01', day)),
      ['askEarlier', 'wi2021'],
    );
    assert.deepEqual(
      ['2012-12-31', '2013-01-01'].map((day) => since('2015-03-01', day)),
      ['askEarlier', 'wi2013'],
    );
    assert.equal(since('2023-03-01', 'none'), 'askEarlier');
    assert.equal(right('2023-03-01', {...untold, letterLaw: 'wi2021'}), 'wi2021');
    assert.equal(right('2023-03-01', {...untold, letterLaw: 'none'}), 'askEarlier');
    assert.equal(right('2023-03-01', {...untold, pipDate: '2023-09-01'}), 'wi2021');
    assert.equal(right('2023-03-01', {...untold, pipDate: 'none'}), 'askEarlier');
    assert.equal(right('2015-03-01', {...untold, letterLaw: 'wi2013'}), 'wi2013');
    assert.equal(right('2015-03-01', {...untold, letterLaw: 'none'}), 'askEarlier');
    assert.equal(right('2010-03-01', {...untold, letterLaw: 'wi2013'}), 'askOudkomer');
  });

  it('that lasted, before a permanent one, brings in its law; only temporary ones bring in none', () => {
    const permanent = (day: string, ...earlierResidence: EarlierResidence[]) =>
      right(day, {residence: 'permanent', earlierResidence});
    const lasting = (from: string): EarlierResidence => ({
      residence: 'asylum',
      from,
      to: '2023-01-01',
    });
    const study = {residence: 'study', from: '2015-01-01', to: '2018-01-01'} as const;
    assert.equal(permanent('2023-03-01', lasting('2022-01-01')), 'wi2021');
    assert.equal(permanent('2023-03-01', lasting('2021-12-31')), 'askEarlier');
    assert.equal(
      permanent('2023-03-01', lasting('2022-01-01'), lasting('2021-12-31')),
      'askEarlier',
    );
    assert.equal(permanent('2023-03-01', lasting('2022-01-01'), study), 'wi2021');
    assert.equal(permanent('2018-03-01', {...lasting('2013-01-01'), to: '2018-01-01'}), 'wi2013');
    assert.equal(
      permanent('2018-03-01', {...lasting('2012-12-31'), to: '2018-01-01'}),
      'askEarlier',
    );
    assert.equal(permanent('2023-03-01', study), 'permanentOnly');
    assert.equal(permanent('2023-03-01', study, {...study, from: '2006-01-01'}), 'askEarlier');
    assert.equal(permanent('2023-03-01'), 'askEarlier');
    const obliged = {madeObligedByMunicipality: true, residence: 'permanent'} as const;
    assert.equal(right('2023-03-01', {...obliged, earlierResidence: [study]}), 'askEarlier');
    const untold: Facts = {residence: 'permanent', applies: undefined, interruption: 'none'};
    assert.equal(right('2023-03-01', untold), 'askEarlier');
  });

  it('that lasted keeps the duty of who has a temporary one now, for a year', () => {
    const now = (to: string | undefined, kind: EarlierResidence = {residence: 'asylum'}) =>
      law({
        residence: 'study',
        applies: undefined,
        appliesTemporary: ['earlier-permit'],
        religiousMinister: false,
        earlierResidence: [{...kind, from: '2015-01-01', ...(to && {to})}],
      });
    assert.equal(now('2025-11-23'), 'temporaryPurpose');
    assert.equal(now('2025-11-24'), 'askEarlierRight');
    assert.equal(now('2025-11'), 'askEarlierRight');
    assert.equal(now(undefined), 'askEarlierRight');
    assert.equal(now('2025-11-24', {residence: 'study'}), 'temporaryPurpose');
  });
});

describe('a paper', () => {
  const RIGHT: Facts = {residenceGrantedOn: '2023-03-01'};

  it('that names the law of its day goes with the right, and another one does not', () => {
    const start = (dutyStart: string) => law({...RIGHT, dutyStart});
    assert.deepEqual(['2021-12-31', '2022-01-01', '2021', '2022'].map(start), [
      'askLetterDiffers',
      'wi2021',
      'askLetterDiffers',
      'wi2021',
    ]);
    const in2015 = (dutyStart: string) => right('2015-03-01', {dutyStart});
    assert.deepEqual(
      ['2012-12-31', '2013-01-01', '2021-12-31', '2022-01-01', '2012', '2013', '2006-12-31'].map(
        in2015,
      ),
      [
        'askLetterDiffers',
        'wi2013',
        'wi2013',
        'askLetterDiffers',
        'askLetterDiffers',
        'wi2013',
        'wi2013',
      ],
    );
    const in2010 = (dutyStart: string) => right('2010-03-01', {dutyStart});
    assert.deepEqual(['2007-01-01', '2012-12-31', '2013-01-01'].map(in2010), [
      'wi2007ByLaw',
      'wi2007ByLaw',
      'askLetterDiffers',
    ]);
    assert.equal(right('2015-03-01', {pipDate: '2023-03-01'}), 'askLetterDiffers');
    assert.equal(right('2015-03-01', {pipDate: 'none', letterLaw: 'none'}), 'wi2013');
    assert.equal(right('2015-03-01', {letterLaw: 'wi2007'}), 'askLetterDiffers');
  });

  it('is all there is where the day of the right is not known', () => {
    const undated: Facts = {residenceGrantedOn: undefined};
    assert.equal(law({...undated, letterLaw: 'wi2013'}), 'wi2013ByLetter');
    assert.equal(law({...undated, dutyStart: '2021-12-31'}), 'wi2013ByLetter');
    assert.equal(law({...undated, dutyStart: '2012-12-31'}), 'askDate');
    const letter2021 = (letterDate: string | undefined) =>
      law({...undated, letterLaw: 'wi2021', letterDate});
    assert.deepEqual(['2022-02-28', '2022-03-01', '2022-02', '2022', undefined].map(letter2021), [
      'askDate',
      'wi2021ByLetter',
      'askDate',
      'askDate',
      'askDate',
    ]);
  });

  it('of January 2022 may be a wrong one, for who had the right in 2021', () => {
    const wrong = (letterDate: string | undefined, residenceGrantedOn = '2021-06-01') =>
      law({residenceGrantedOn, letterLaw: 'wi2021', letterDate, choseLaw: 'none'});
    assert.deepEqual(
      ['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01', '2022-01', '2022', undefined].map(
        (day) => wrong(day),
      ),
      [
        'askWrongLetter',
        'wi2013NotChosen',
        'wi2013NotChosen',
        'askWrongLetter',
        'wi2013NotChosen',
        'askWrongLetter',
        'askWrongLetter',
      ],
    );
    assert.equal(wrong('2022-01-15', '2021-01-01'), 'wi2013NotChosen');
    assert.equal(wrong('2022-01-15', '2020-12-31'), 'askLetterDiffers');
  });
});

describe('an age', () => {
  it('of 18 on the last day of 2021 leaves the law of 2013', () => {
    const born = (birthDate: string) => right('2018-03-01', {birthDate, atSchoolEnd2021: false});
    assert.deepEqual(['2003-12-31', '2004-01-01', '2003', '2004', '2003-12'].map(born), [
      'wi2013',
      'wi2021Turned18',
      'wi2013',
      'wi2021Turned18',
      'wi2013',
    ]);
    assert.equal(right('2018-03-01', {birthDate: undefined, atSchoolEnd2021: false}), 'askAge2021');
  });

  it('of 18 on the last day of 2012 leaves the law of 2007', () => {
    const born = (birthDate: string) => right('2010-03-01', {birthDate, atSchoolEnd2012: false});
    assert.deepEqual(['1994-12-31', '1995-01-01'].map(born), ['wi2007ByLaw', 'askNotBegun2012']);
  });

  it('frees who was here before 2007 and was born before 1947', () => {
    const born = (birthDate: string) =>
      right('2006-03-01', {birthDate, madeObligedByMunicipality: true});
    assert.deepEqual(['1947-01-01', '1947-01-02', '1947'].map(born), [
      'oudkomerTooOld',
      'wi2007ByDecision',
      'askMunicipality',
    ]);
  });

  it('below 16, and from 16 to 18 outside school, is not yet an age to integrate', () => {
    const born = (birthDate: string) =>
      duty({birthDate, residenceGrantedOn: '2023-03-01', education: 'none'});
    assert.deepEqual(['2010-11-25', '2010-11-24', '2008-11-25', '2008-11-24'].map(born), [
      'tooYoung',
      'askMinor',
      'askMinor',
      'obliged',
    ]);
  });

  it('of the pension ends the duty, by the table of the years of birth', () => {
    const ended = (birthDate: string, today: string) =>
      duty({birthDate, residenceGrantedOn: '2015-03-01'}, today);
    const DAYS = [
      ['1954-08-31', '2020-12-31'],
      ['1954-09-01', '2021-01-01'],
      ['1959-12-31', '2026-12-31'],
      ['1960-01-01', '2027-01-01'],
    ] as const;
    for (const [birth, day] of DAYS) {
      assert.equal(ended(birth, addDays(day, -1)), 'obliged', birth);
      assert.equal(ended(birth, day), 'endedByAge', birth);
    }
    assert.equal(ended('1959', '2025-12-31'), 'obliged');
    assert.equal(ended('1959', '2026-01-01'), 'askOpen');
    assert.equal(ended('1959', '2026-12-31'), 'endedByAge');
    assert.equal(ended('1970-01-01', '2037-03-31'), 'obliged');
    assert.equal(ended('1970-01-01', '2037-04-01'), 'askOpen');
  });

  it('of the pension on the day of the right gives no duty at all', () => {
    const born = (birthDate: string) => duty({birthDate, residenceGrantedOn: '2023-03-01'});
    assert.equal(born('1956-05-01'), 'tooOldFromTheStart');
    assert.equal(born('1956-08-01'), 'endedByAge');
  });

  it('of 65 ends the duty under the law of 2007', () => {
    const ended = (birthDate: string) => duty({birthDate, residenceGrantedOn: '2010-03-01'});
    assert.deepEqual(['1961-11-24', '1961-11-25'].map(ended), ['endedByAge', 'obliged']);
  });
});

describe('school on the last day of a law', () => {
  /** Here as a child, 18 in March 2020. */
  const PUPIL: Facts = {
    birthDate: '2002-03-15',
    residenceGrantedOn: '2016-03-01',
    applies: undefined,
    interruption: 'none',
    earlierResidence: 'none',
  };
  const at = (facts: Facts) => law({...PUPIL, ...facts});
  const years = (educationStartedOn: string | undefined, educationStoppedOn: string | undefined) =>
    at({education: 'exempting', educationStartedOn, educationStoppedOn});

  it('is followed by the law of 2021, and no school by that of 2013', () => {
    assert.equal(at({atSchoolEnd2021: true}), 'wi2021School');
    assert.equal(at({atSchoolEnd2021: false}), 'wi2013');
    assert.equal(at({}), 'askSchool2021');
    assert.equal(at({education: 'none'}), 'wi2013');
  });

  it('was on that day where it began by then, and went on after it', () => {
    assert.equal(years('2018-09-01', 'none'), 'wi2021School');
    assert.equal(years('2018-09-01', '2022-01-01'), 'wi2021School');
    assert.equal(years('2018-09-01', '2021-12-31'), 'askSchool2021');
    assert.equal(years('2018-09-01', '2021-12'), 'askSchool2021');
    assert.equal(years('2018-09-01', undefined), 'askSchool2021');
    assert.equal(years(undefined, 'none'), 'askSchool2021');
    assert.equal(years('none', 'none'), 'askSchool2021');
  });

  it('began within two months after 18', () => {
    assert.equal(years('2020-05-15', 'none'), 'wi2021School');
    assert.equal(years('2020-05-16', 'none'), 'askSchool2021');
    assert.equal(years('2020-05', 'none'), 'askSchool2021');
    const other: Facts = {educationStartedOn: '2018-09-01', educationStoppedOn: 'none'};
    assert.equal(at({education: 'non-exempting', ...other}), 'askSchool2021');
  });

  it('is none for who was 28 by then, or came too late to have gone to school here', () => {
    const earlier: Facts = {
      earlierResidence: [{residence: 'study', from: '2008-09-01', to: '2012-06-01'}],
    };
    const born = (birthDate: string) =>
      at({birthDate, residenceGrantedOn: '2013-03-01', ...earlier});
    assert.deepEqual(['1993-12-31', '1994-01-01'].map(born), ['wi2013', 'askSchool2021']);
    const granted = (residenceGrantedOn: string, more: Facts = {}) =>
      at({residenceGrantedOn, ...more});
    assert.deepEqual(
      ['2020-05-15', '2020-05-16'].map((day) => granted(day)),
      ['askSchool2021', 'wi2013'],
    );
    assert.equal(granted('2020-05-16', earlier), 'askSchool2021');
    assert.equal(granted('2020-05-16', {earlierResidence: []}), 'wi2013');
  });
});

describe('school now', () => {
  const now = (facts: Facts, residenceGrantedOn = '2023-03-01') =>
    duty({residenceGrantedOn, applies: undefined, ...KNOWN, ...facts});
  const KNOWN: Facts = {
    interruption: 'none',
    earlierResidence: 'none',
    diplomas: [],
    schoolAgeYearsInNL: 0,
    exemptedFromDuty: false,
    dispensations: [],
  };

  it('frees under the law of 2021 while it goes on', () => {
    assert.equal(now({education: 'exempting', educationStoppedOn: 'none'}), 'exemptAtSchool');
    assert.equal(now({education: 'exempting', educationStoppedOn: '2026-06-01'}), 'obliged');
    assert.equal(now({education: 'exempting'}), 'askOpen');
    assert.equal(now({education: 'non-exempting', educationStoppedOn: 'none'}), 'obliged');
    assert.equal(now({educationStoppedOn: 'none'}), 'askOpen');
    assert.equal(now({educationStoppedOn: '2026-06-01'}), 'obliged');
  });

  it('frees nobody under the older laws', () => {
    const school: Facts = {education: 'exempting', educationStoppedOn: 'none'};
    const started: Facts = {educationStartedOn: '2025-09-01', atSchoolEnd2021: false};
    assert.equal(now({...school, ...started}, '2015-03-01'), 'obliged');
  });
});

describe('a permit told roughly', () => {
  const rough = (residenceGroup: Facts['residenceGroup'], facts: Facts = {}) =>
    law({residence: undefined, residenceGroup, appliesTemporary: [], ...facts});

  it('is enough where all of the group come to the same', () => {
    assert.equal(rough('work'), 'temporaryPurpose');
    assert.equal(rough('study'), 'temporaryPurpose');
    assert.equal(rough('other'), 'askDate');
    assert.equal(rough(undefined), 'askDate');
  });
});
