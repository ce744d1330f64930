/** Permits held before, passports, and what a permit is told to be: where each of them decides. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY, RUNNING} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {EarlierResidence, Facts} from './facts.js';

const TODAY = '2026-11-24';

describe('a passport and the permit for good', () => {
  const permanent = (...nationalities: string[]) =>
    assess(
      {nationalities, birthDate: '1985-02-28', residence: 'permanent'},
      {today: TODAY},
    ).permanentResidence!.integration.reason.split('.')[1];

  it('of Belgium, Luxembourg or Turkey needs no test', () => {
    for (const country of ['BE', 'LU', 'TR']) {
      assert.equal(permanent(country), 'metByNationality', country);
      assert.equal(permanent('MA', country), 'metByNationality', country);
    }
    for (const country of ['DE', 'FR', 'MA', 'stateless']) {
      assert.equal(permanent(country), 'askOpen', country);
    }
  });
});

describe('who belongs to the group of asylum', () => {
  /** The course of who belongs to it comes from the municipality, and may have come late. */
  const late = (facts: Facts) =>
    assess(
      {
        ...RUNNING,
        pipDate: '2024-05-13',
        fine: 'none',
        reasons: [],
        route: 'b1',
        firstLessonOn: '2024-12-09',
        ...facts,
      },
      {today: '2027-01-15'},
    ).extensions!.lateCourse.reason.split('.')[1];

  it('holds an asylum permit, for a time or for good', () => {
    assert.equal(late({residence: 'asylum'}), 'mayApply');
    assert.equal(late({residence: 'asylum-permanent'}), 'mayApply');
    assert.equal(late({residence: 'humanitarian'}), 'notYourGroup');
    // Whom the permit of somebody else hangs on says nothing here.
    assert.equal(late({residence: 'humanitarian', sponsor: 'asylum-holder'}), 'notYourGroup');
  });

  it('or is family of who does', () => {
    const of = (sponsor: Facts['sponsor']) => late({residence: 'family', sponsor});
    assert.equal(of('asylum-holder'), 'mayApply');
    assert.equal(of('asylum-permanent-holder'), 'mayApply');
    assert.equal(of('dutch'), 'notYourGroup');
    assert.equal(of('permanent-resident'), 'notYourGroup');
  });
});

describe('a permit that nobody told of, or told roughly', () => {
  const LETTER: Facts = {
    ...FAMILY,
    nationalities: ['SY'],
    residence: undefined,
    residenceGrantedOn: undefined,
    sponsor: undefined,
    interruption: 'none',
    letterLaw: 'wi2013',
    dutyStart: '2020-03-10',
    termEnd: '2023-03-09',
    pipDate: undefined,
  };
  const waited = (azcWeeksAfterTermStart: number, facts: Facts) =>
    assess(
      {...LETTER, azcWeeksAfterTermStart, ...facts},
      {today: '2023-01-15'},
    ).extensions!.azc.reason.split('.')[1];

  it('may be one of asylum, and then waiting in a reception centre gives time', () => {
    assert.equal(waited(9, {residence: 'asylum'}), 'automatic');
    assert.equal(waited(9, {residence: 'asylum-permanent'}), 'automatic');
    assert.equal(waited(9, {}), 'askGroup');
    assert.equal(waited(9, {residenceGroup: 'other'}), 'askGroup');
    assert.equal(waited(9, {residence: 'humanitarian'}), 'askGroup');
    assert.equal(waited(8, {}), 'tooShort');
  });

  it('may be one that excuses from papers of birth', () => {
    const papers = (facts: Facts) =>
      assess(
        {
          nationalities: ['MA'],
          birthDate: '1985-02-28',
          diplomas: ['nt2'],
          appliesPassport: [],
          legalisedDocuments: false,
          ...facts,
        },
        {today: TODAY},
      ).naturalisation!.reason.split('.')[1];
    assert.equal(papers({residence: 'permanent'}), 'blockedByDocuments');
    assert.equal(papers({residence: 'eu-long-term'}), 'askDocuments');
    assert.equal(papers({residenceGroup: 'other'}), 'askDocuments');
    assert.equal(papers({residenceGroup: 'work'}), 'blockedByDocuments');
    assert.equal(papers({}), 'askDocuments');
  });
});

describe('who was here before the law of 2007', () => {
  const law = (facts: Facts) =>
    assess(
      {
        ...FAMILY,
        letterLaw: 'none',
        pipDate: 'none',
        residenceGrantedOn: '2004-03-01',
        madeObligedByMunicipality: false,
        winProgramme: false,
        earlierResidence: 'none',
        interruption: 'none',
        ...facts,
      },
      {today: TODAY},
    ).law.reason.split('.')[1];

  it('is free where no municipality made them obliged, and nothing came between', () => {
    assert.equal(law({}), 'oudkomerNotObliged');
    assert.equal(law({madeObligedByMunicipality: true}), 'wi2007ByDecision');
    assert.equal(law({madeObligedByMunicipality: undefined}), 'askMunicipality');
    assert.equal(law({earlierResidence: []}), 'oudkomerNotObliged');
    const permit = {residence: 'study', from: '2000-01-01', to: '2003-01-01'} as const;
    assert.equal(law({earlierResidence: [permit]}), 'askEarlier');
    assert.equal(law({applies: undefined, earlierResidence: undefined}), 'askEarlier');
  });

  it('is for somebody to look at after more than a year away', () => {
    const away = (to: string) => law({interruption: {from: '2010-03-01', to}});
    assert.equal(away('2011-03-01'), 'oudkomerNotObliged');
    assert.equal(away('2011-03-02'), 'askAway');
  });
});

describe('an earlier permit of who has none that gives a duty now', () => {
  const now = (facts: Facts, ...earlierResidence: EarlierResidence[]) =>
    assess(
      {
        nationalities: ['MA'],
        birthDate: '1985-02-28',
        residence: 'study',
        religiousMinister: false,
        earlierResidence,
        ...facts,
      },
      {today: TODAY},
    ).law.reason.split('.')[1];
  const asylum = (to?: string): EarlierResidence => ({
    residence: 'asylum',
    from: '2015-01-01',
    ...(to && {to}),
  });
  const study: EarlierResidence = {residence: 'study', from: '2020-01-01', to: '2026-01-01'};

  it('keeps the duty for a year where it lasted, and not where it was for a time', () => {
    assert.equal(now({}, asylum('2025-11-23')), 'temporaryPurpose');
    assert.equal(now({}, asylum('2025-11-24')), 'askEarlierRight');
    assert.equal(now({}, asylum('2025-11-23'), study), 'temporaryPurpose');
    assert.equal(now({}, asylum('2025-11-24'), study), 'askEarlierRight');
    assert.equal(now({}, asylum('2020-01-01'), asylum('2025-12-01')), 'askEarlierRight');
    assert.equal(now({}, study), 'temporaryPurpose');
    assert.equal(now({}), 'temporaryPurpose');
    assert.equal(now({earlierResidence: 'none'}), 'temporaryPurpose');
    assert.equal(now({earlierResidence: undefined}), 'askEarlierRight');
  });

  it('keeps it however long somebody waits for a decision', () => {
    const waiting: Facts = {residence: 'awaiting-decision'};
    assert.equal(now(waiting, study), 'awaitingDecision');
    assert.equal(now(waiting, asylum('2020-01-01')), 'askEarlierRight');
    assert.equal(now({residence: 'none'}, asylum('2020-01-01')), 'noRight');
    assert.equal(now({residence: 'none'}, asylum('2025-12-01')), 'askEarlierRight');
  });
});
