import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import {addDays} from '../assess/calendar.js';
import type {TopicId} from '../conversation/topics.js';
import {gistOf} from './gist.js';
import {lastExamDay} from './plan-duty.js';
import {planOf} from './plan.js';
import type {Plan} from './plan.js';
import type {PlanStep, StepId} from './steps.js';

const TODAY = '2026-11-24';

/** A family migrant under the law of 2021, term from 2 May 2024 to 1 May 2027. */
const RUNNING: Facts = {...FAMILY, route: 'b1'};

const plan = (facts: Facts, topic: TopicId = 'obliged', today = TODAY): Plan =>
  planOf(gistOf({topic, facts, today}));
const ids = ({steps}: Plan): StepId[] => steps.map(({id}) => id);
const step = (made: Plan, id: StepId): PlanStep => {
  const found = made.steps.find((one) => one.id === id);
  assert.ok(found, `${id} is not among ${ids(made).join(', ')}`);
  return found;
};

describe('the plan of somebody whose term runs', () => {
  it('ends with the last day, asked for and examined in time before it', () => {
    const made = plan(RUNNING);
    assert.equal(step(made, 'ready').on, '2027-05-01');
    assert.equal(step(made, 'askMoreTime').until, '2027-05-01');
    assert.equal(step(made, 'bookExam').until, '2027-01-09');
    assert.equal(made.steps.at(-1)?.id, 'ready');
  });

  it('asks for the last day in writing where it is not known for certain', () => {
    const {extensionsGranted, ...unknown} = RUNNING;
    assert.equal(extensionsGranted, 'none');
    assert.ok(ids(plan(unknown)).includes('confirmTerm'));
    assert.equal(ids(plan(RUNNING)).includes('confirmTerm'), false);
  });

  it('counts sixteen weeks for the marking, to the day', () => {
    assert.equal(lastExamDay('2027-05-01'), '2027-01-09');
    assert.equal(addDays(lastExamDay('2027-05-01'), 16 * 7), '2027-05-01');
  });

  it('still names the day to be examined on that day, and not the day after', () => {
    assert.equal(step(plan(RUNNING, 'obliged', '2027-01-09'), 'bookExam').until, '2027-01-09');
    assert.equal(step(plan(RUNNING, 'obliged', '2027-01-10'), 'bookExam').until, undefined);
  });

  it('says from which day more time can be asked for, as long as that day lies ahead', () => {
    const from = '2026-11-01';
    assert.equal(step(plan(RUNNING, 'obliged', addDays(from, -1)), 'askMoreTime').from, from);
    assert.equal(step(plan(RUNNING, 'obliged', from), 'askMoreTime').from, undefined);
  });

  it('puts first what has its last day within six weeks', () => {
    const [near] = plan(RUNNING, 'obliged', '2027-03-20').steps;
    assert.equal(near?.id, 'askMoreTime');
    const [far] = plan(RUNNING, 'obliged', '2027-03-19').steps;
    assert.notEqual(far?.id, 'askMoreTime');
  });

  it('sends the Z route to its final talk and to no exam', () => {
    const made = plan({...RUNNING, route: 'z'});
    assert.equal(step(made, 'finalTalk').until, '2027-05-01');
    assert.equal(ids(made).includes('bookExam'), false);
  });

  it('speaks of no exams where the route is not known, or ends at a school', () => {
    const {route, ...unknown} = RUNNING;
    assert.equal(route, 'b1');
    for (const facts of [unknown, {...RUNNING, route: 'education'} as const]) {
      const made = plan(facts);
      assert.equal(step(made, 'finishRoute').until, '2027-01-09');
      assert.equal(ids(made).includes('bookExam'), false);
    }
  });

  it('sends nobody who is ill for long to lessons and exams', () => {
    const made = ids(plan({...RUNNING, health: 'lasting'}, 'dispensation'));
    assert.equal(made[0], 'requestDispensation');
    for (const id of ['learn', 'bookExam', 'finishRoute'] as const) {
      assert.equal(made.includes(id), false, id);
    }
  });

  it('names the days on a line, today among them, in order', () => {
    const {marks} = plan(RUNNING);
    assert.deepEqual(
      marks.map(({kind, date}) => `${kind} ${date}`),
      ['today 2026-11-24', 'book 2027-01-09', 'ready 2027-05-01'],
    );
  });

  it('has the objection against the plan as long as six weeks run from its date', () => {
    const objection = (today: string) =>
      plan(RUNNING, 'obliged', today).steps.find(({id}) => id === 'objectPlan')?.until;
    assert.equal(objection('2024-06-12'), '2024-06-12');
    assert.equal(objection('2024-06-13'), undefined);
  });
});

describe('the plan of somebody with no plan (PIP) yet', () => {
  const made = plan({...RUNNING, pipDate: 'none'}, 'deadline');

  it('prepares the first talk, at the municipality, and names no last day', () => {
    assert.equal(made.steps[0]?.id, 'prepareIntake');
    assert.equal(made.who, 'municipality');
    assert.deepEqual(
      made.marks.map(({kind}) => kind),
      ['today'],
    );
  });
});

describe('the plan of a letter', () => {
  const decision = (sent: string): Facts => ({letterKind: 'decision', letterSentOn: sent});

  it('has the last day to object, up to and on that day', () => {
    const made = plan(decision('2026-10-13'), 'letter');
    assert.equal(step(made, 'object').until, '2026-11-24');
    assert.equal(made.steps[0]?.id, 'object');
    assert.equal(made.fallback, 'legal-counter');
  });

  it('sends to legal help the day after', () => {
    const made = plan(decision('2026-10-12'), 'letter');
    assert.deepEqual(ids(made), ['legalHelp']);
    assert.equal(made.fallback, 'legal-counter');
  });

  it('asks for the date where none is known', () => {
    const made = plan({letterKind: 'decision', dontKnow: ['letterSentOn']}, 'letter');
    assert.deepEqual(ids(made), ['findDate', 'object']);
    assert.equal(step(made, 'object').until, undefined);
  });

  it('thinks of money first where a benefit is lowered', () => {
    const made = plan({letterKind: 'benefit', letterSentOn: '2026-11-20'}, 'letter');
    assert.deepEqual(ids(made), ['urgentMoney', 'object']);
    assert.equal(step(made, 'object').until, '2027-01-01');
    assert.equal(made.who, 'municipality');
  });
});

describe('the plan of somebody who needs more time', () => {
  it('asks for it on the ground that fits, with its papers, before the last day', () => {
    const ill: Facts = {
      ...RUNNING,
      reasons: ['birth'],
      childBornOn: '2025-06-01',
    };
    const made = plan(ill, 'more-time');
    const request = step(made, 'requestExtension');
    assert.equal(request.part, 'extension-birth');
    assert.equal(request.until, '2027-05-01');
    assert.deepEqual(request.papers, ['birth-certificate', 'duo-letter']);
    assert.equal(ids(made).includes('askMoreTime'), false);
    assert.equal(made.steps[0]?.id, 'requestExtension');
  });
});

describe('the plan of somebody whose reason gives no time', () => {
  it('is to talk it over with who made the plan, not only to go on', () => {
    const facts: Facts = {...RUNNING, route: 'z', reasons: [], exams: 'none', hours: 'none'};
    const made = plan(facts, 'more-time');
    assert.equal(made.steps[0]?.id, 'talkItOver');
    assert.equal(made.who, 'municipality');
  });
});

describe('the plan of somebody whose diploma frees', () => {
  const diploma: Facts = {...RUNNING, diplomas: ['mbo2plus'], applies: ['diploma']};

  it('asks DUO for the exemption', () => {
    const asked = step(plan(diploma), 'askExemption');
    assert.deepEqual([asked.where, asked.decides], ['duo', 'duo']);
  });

  it('asks the municipality for it under the law of 2007', () => {
    const {pipDate, termEnd, extensionsGranted, route, ...rest} = diploma;
    assert.ok(pipDate && termEnd && extensionsGranted && route);
    const asked = step(
      plan({
        ...rest,
        residenceGrantedOn: '2011-03-10',
        letterLaw: 'wi2007',
        atSchoolEnd2012: false,
      }),
      'askExemption',
    );
    assert.deepEqual(
      [asked.where, asked.decides, asked.authority],
      ['municipality', 'municipality', 'municipality'],
    );
  });
});

describe('the plan of somebody without a duty', () => {
  it('has nothing to do, and says what to do if a letter comes all the same', () => {
    const made = plan({nationalities: ['NL']});
    assert.deepEqual(ids(made), ['nothingToDo', 'ifLetter']);
    assert.equal(made.steps[1]?.later, true);
  });

  it('looks again where a permit or an age may change', () => {
    const made = plan({
      nationalities: ['US'],
      residence: 'highly-skilled',
      birthDate: '1990-03-02',
      appliesTemporary: [],
    });
    assert.equal(made.steps[0]?.id, 'checkAgain');
  });
});

describe('the plan of an asylum holder with an old fine', () => {
  it('asks for a review, with help of people who know the law', () => {
    const facts: Facts = {
      nationalities: ['SY'],
      residence: 'asylum',
      residenceGrantedOn: '2016-05-10',
      birthDate: '1985-01-01',
      letterLaw: 'wi2013',
      applies: [],
      termEnd: '2020-01-01',
      fine: {date: '2020-06-01', amount: 1250, final: true},
      loan: {amount: 10000, status: 'repaying'},
      exams: 'none',
      hours: 'none',
    };
    const made = plan(facts, 'fines-and-loans');
    const parts = made.steps.filter(({id}) => id === 'requestReview').map(({part}) => part);
    assert.deepEqual(parts, ['fine', 'loan']);
    assert.equal(made.who, 'duo');
    assert.equal(made.fallback, 'legal-counter');
  });
});

describe('the plan of somebody who wants to become Dutch', () => {
  it('applies from the day on which the years are full, inclusive', () => {
    const facts: Facts = {
      nationalities: ['MA'],
      residence: 'permanent',
      birthDate: '1990-03-02',
      livingInKingdomSince: '2022-01-10',
      diplomas: ['inburgering'],
      appliesPassport: [],
      appliesTest: ['diploma'],
      dontKnow: ['partner'],
    };
    const ahead = plan({...facts, partner: 'none'}, 'naturalisation', '2027-01-09');
    assert.equal(step(ahead, 'applyNaturalisation').from, '2027-01-10');
    const there = plan({...facts, partner: 'none'}, 'naturalisation', '2027-01-10');
    assert.equal(step(there, 'applyNaturalisation').from, undefined);
  });
});
