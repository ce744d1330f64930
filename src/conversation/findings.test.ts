import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RUNNING, TODAY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import {findingsPage} from './findings.js';
import type {FindingsPage, PartsTopic} from './findings.js';

const page = (topic: PartsTopic, facts: Facts, today = TODAY): FindingsPage =>
  findingsPage(topic, facts, today);
const ends = (findings: FindingsPage['parts']): string[] =>
  findings.map(({flow, state}) => `${flow}.${state}`);

/** Nothing that took time from learning. */
const NOTHING: Facts = {
  illness: 'none',
  childBornOn: 'none',
  familyDeathOn: 'none',
  literacyCourse: 'none',
  specialSituation: 'none',
  providerGap: 'none',
  firstLessonOn: '2024-04-15',
  route: 'b1',
  exams: 'none',
};

describe('the page on more time', () => {
  it('leads with what can be asked for, and folds up what does not fit', () => {
    const {lead, others} = page('more-time', {...RUNNING, ...NOTHING, childBornOn: '2025-05-05'});
    assert.equal(lead.flow, 'extension-birth');
    assert.equal(lead.values.newTermEnd, '2027-07-18');
    assert.ok(ends(others).includes('extension-illness.tooShort'));
  });

  it('names the papers of what is asked for, and not those of what does not fit', () => {
    const {papers} = page('more-time', {...RUNNING, ...NOTHING, childBornOn: '2025-05-05'});
    assert.ok(papers.includes('birth-certificate'));
    assert.ok(!papers.includes('death-certificate'));
  });

  it('says when a request can be made where no reason was told', () => {
    const early = {...RUNNING, ...NOTHING, pipDate: '2025-03-28'};
    const {lead, parts} = page('more-time', early);
    assert.deepEqual([lead.flow, lead.state, parts], ['more-time', 'later', []]);
    assert.equal(lead.values.requestFrom, '2027-09-28');
  });

  it('shows one answer, and not fifteen, to who has no duty', () => {
    const {lead, parts, others} = page('more-time', {nationalities: ['PL']});
    assert.deepEqual([lead.state, parts, others], ['noDuty', [], []]);
  });
});

describe('the page on becoming Dutch', () => {
  const OLDER: Facts = {
    nationalities: ['MA'],
    birthDate: '1961-11-22',
    residence: 'permanent',
    livingInKingdomSince: '2005-03-01',
    earlierResidence: 'none',
    appliesPassport: [],
    appliesTest: [],
  };

  it('leads with option where that is open, although the test stands in the way otherwise', () => {
    const {lead, parts} = page('naturalisation', OLDER);
    assert.equal(`${lead.flow}.${lead.state}`, 'option.availableOlder');
    assert.equal(ends(parts)[0], 'naturalisation.blockedByTest');
  });

  it('leads with naturalisation a day before, if option opens later and the rest is there', () => {
    const younger = {...OLDER, birthDate: '1971-01-01', appliesTest: undefined, diplomas: ['nt2']};
    const {lead} = page('naturalisation', {...younger, schoolAgeYearsInNL: 0} as Facts);
    assert.equal(`${lead.flow}.${lead.state}`, 'naturalisation.canApply');
  });

  it('says no more than that to a Dutch national', () => {
    const {lead, parts, aboutPassport} = page('naturalisation', {nationalities: ['NL', 'MA']});
    assert.deepEqual([lead.state, parts, aboutPassport], ['alreadyDutch', [], false]);
  });
});

describe('the page on a letter', () => {
  const fineOf = (date: string): Facts => ({letterKind: 'fine', fine: {date, amount: 375}});

  it('gives the last day to object, six weeks after the date, and leads on', () => {
    const {lead, leadsTo} = page('letter', fineOf('2026-11-02'));
    assert.equal(lead.state, 'fineInTime');
    assert.equal(lead.values.objectUntil, '2026-12-14');
    assert.equal(leadsTo, 'fines-and-loans');
  });

  it('knows the last day itself from the day after', () => {
    assert.equal(page('letter', fineOf('2026-10-11')).lead.state, 'fineInTime');
    assert.equal(page('letter', fineOf('2026-10-10')).lead.state, 'fineLate');
    assert.equal(page('letter', fineOf('2026')).lead.state, 'fineUndated');
  });

  it('counts from the date of a decision too', () => {
    const {lead} = page('letter', {letterKind: 'decision', letterSentOn: '2026-11-20'});
    assert.equal(lead.values.objectUntil, '2027-01-01');
  });
});

describe('what is due for a check', () => {
  it('is told with the day of the last check, and only once it is due', () => {
    const facts: Facts = {letterKind: 'loan'};
    assert.equal(page('letter', facts).overdue, undefined);
    assert.equal(page('letter', facts, '2030-01-01').overdue, '2026-11-22');
  });
});
