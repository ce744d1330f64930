import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createActor} from 'xstate';
import {Talk, date, dontKnow, none, option, passport, ticked} from '../../test/harness/talk.js';
import {currentQuestion, FIRST_QUESTION} from './current.js';
import {engine} from './engine.js';
import {TOPIC_IDS} from './topics.js';
import {visitMachine} from './visit.js';
import type {VisitEmitted, VisitInput} from './visit-types.js';

const MOST_QUESTIONS_ON_A_COMMON_PATH = 8;

const familyMigrantWithPlan = () =>
  new Talk('obliged')
    .answer('nationalities', passport('MA'))
    .answer('residence', option('family'))
    .answer('sponsor', option('dutch'))
    .answer('residenceGrantedOn', date('2023-03-10'))
    .answer('applies', none)
    .answer('birthDate', date('1990-05'))
    .answer('pipDate', date('2024-06-28'))
    .answer('termEnd', option('none'));

/** The common paths, each as somebody would answer it. */
const COMMON: Record<string, () => Talk> = {
  'a family migrant with a plan': familyMigrantWithPlan,
  'an asylum holder with a plan': () =>
    new Talk('obliged')
      .answer('nationalities', passport('SY'))
      .answer('residence', option('asylum'))
      .answer('residenceGrantedOn', date('2022-02-14'))
      .answer('applies', none)
      .answer('birthDate', date('1985-01-01'))
      .answer('pipDate', date('2024-01-15'))
      .answer('termEnd', option('none')),
  'a family migrant under the law of 2013 with a letter': () =>
    new Talk('obliged')
      .answer('nationalities', passport('MA'))
      .answer('residence', option('family'))
      .answer('sponsor', option('dutch'))
      .answer('residenceGrantedOn', date('2016-03-01'))
      .answer('applies', none)
      .answer('birthDate', date('1985-01-01'))
      .answer('termEnd', date('2019-02-28')),
  'a family migrant of 2021 with a letter': () =>
    new Talk('obliged')
      .answer('nationalities', passport('MA'))
      .answer('residence', option('family'))
      .answer('sponsor', option('dutch'))
      .answer('residenceGrantedOn', date('2021-11-15'))
      .answer('applies', none)
      .answer('birthDate', date('1985-01-01'))
      .answer('letterLaw', option('wi2013'))
      .answer('termEnd', date('2027-02-19')),
  'somebody who came in 2009': () =>
    new Talk('obliged')
      .answer('nationalities', passport('MA'))
      .answer('residence', option('family'))
      .answer('sponsor', option('dutch'))
      .answer('residenceGrantedOn', date('2009-03-01'))
      .answer('applies', none)
      .answer('birthDate', date('1970-01-01'))
      .answer('termEnd', option('none')),
  'somebody here since before 2007, made obliged by the municipality': () =>
    new Talk('obliged')
      .answer('nationalities', passport('MA'))
      .answer('residence', option('family'))
      .answer('sponsor', option('dutch'))
      .answer('residenceGrantedOn', date('1995'))
      .answer('birthDate', date('1970-01-01'))
      .answer('madeObligedByMunicipality', option('yes'))
      .answer('applies', none)
      .answer('termEnd', option('none')),
};

describe('a visit', () => {
  for (const [who, visit] of Object.entries(COMMON)) {
    it(`takes ${who} at most ${MOST_QUESTIONS_ON_A_COMMON_PATH} questions`, () => {
      const talk = visit();
      assert.equal(talk.shows, 'result');
      assert.ok(talk.earlier.length <= MOST_QUESTIONS_ON_A_COMMON_PATH, String(talk.earlier));
      assert.ok(
        talk.outcomes.every((id) => !id.includes('.ask')),
        String(talk.outcomes),
      );
    });
  }

  it('tells the host ids of questions and outcomes, and no answer', () => {
    const talk = familyMigrantWithPlan();
    assert.deepEqual(talk.heard.at(-1), {
      type: 'outcome',
      topic: 'obliged',
      outcomes: ['law.wi2021', 'obligation.obliged', 'deadline.running'],
    });
    assert.doesNotMatch(JSON.stringify(talk.heard), /1990|202[34]|"MA"|family/);
  });

  it('begins with the choice of a topic, unless the host chose', () => {
    const talk = new Talk();
    assert.equal(talk.shows, 'choosing');
    assert.equal(talk.choose('law').asked, 'nationalities');
  });

  it('does not ask for what the host knows', () => {
    const talk = new Talk('obliged', {nationalities: ['SY'], residence: 'asylum'});
    assert.equal(talk.asked, 'residenceGrantedOn');
  });

  it('asks a second topic only what the first did not', () => {
    const talk = new Talk('law').answer('nationalities', passport('PL')).choose('obliged');
    assert.equal(talk.shows, 'result');
  });

  it('ends after one question for somebody whom no law reaches', () => {
    const talk = new Talk('obliged').answer('nationalities', passport('MA', 'BE'));
    assert.deepEqual(talk.outcomes, ['law.euCitizen', 'obligation.notObliged', 'deadline.none']);
  });

  it('opens a question of its own for what was ticked, and none for the rest', () => {
    const talk = new Talk('obliged')
      .answer('nationalities', passport('MA'))
      .answer('residence', option('asylum'))
      .answer('residenceGrantedOn', date('2023-03-10'))
      .answer('applies', ticked('diploma'))
      .answer('birthDate', date('1990-05-01'));
    assert.equal(talk.asked, 'diplomas');
    talk.answer('diplomas', ticked('havo-vwo'));
    assert.ok(talk.outcomes.includes('obligation.exemptByPaper'));
  });
});

describe('going back', () => {
  it('shows the question before, with the answers above it', () => {
    const talk = familyMigrantWithPlan().back();
    assert.equal(talk.asked, 'termEnd');
    assert.equal(talk.back().asked, 'pipDate');
    assert.deepEqual(talk.earlier.at(-1), 'birthDate');
  });

  it('leads from the first question to the topics', () => {
    assert.equal(new Talk('obliged').back().shows, 'choosing');
  });

  it('returns to where the visit was once the answer is given again', () => {
    const talk = familyMigrantWithPlan().back().back();
    talk.answer('pipDate', date('2024-01-28'));
    assert.equal(talk.shows, 'result');
  });
});

describe('changing an answer', () => {
  it('keeps the others, also those that are not asked for the while', () => {
    const talk = familyMigrantWithPlan().change('sponsor').answer('sponsor', option('eu-citizen'));
    assert.ok(talk.outcomes.includes('law.familyUnderEuLaw'));
    assert.equal(talk.facts?.pipDate, undefined, 'an answer not asked for gives no fact');
    talk.change('sponsor').answer('sponsor', option('dutch'));
    assert.equal(talk.facts?.pipDate, '2024-06-28');
    assert.ok(talk.outcomes.includes('deadline.running'));
  });

  it('asks again for an answer that no longer can be true', () => {
    const talk = familyMigrantWithPlan()
      .change('residenceGrantedOn')
      .answer('residenceGrantedOn', date('1989-01-01'));
    // A right from before the birth: the birth is what is asked again.
    assert.equal(talk.asked, 'birthDate');
  });

  it('asks again what was asked in other words before', () => {
    const talk = new Talk('obliged')
      .answer('nationalities', passport('SY'))
      .answer('residence', option('asylum'))
      .answer('residenceGrantedOn', date('2021-12-20'))
      .change('residence')
      .answer('residence', option('family'))
      .answer('sponsor', option('dutch'));
    // The day of the IND's decision is not the day on which a card was collected.
    assert.equal(talk.asked, 'residenceGrantedOn');
    assert.equal(talk.facts?.residenceGrantedOn, undefined);
  });

  it('is not possible for a question that was never asked', () => {
    assert.equal(familyMigrantWithPlan().change('optedIn').shows, 'result');
  });
});

describe('"I don\'t know"', () => {
  it('is an answer to every question and never ends in nothing', () => {
    const talk = new Talk('obliged');
    for (let questions = 0; talk.shows === 'asking'; questions += 1) {
      assert.ok(questions < 20);
      talk.answer(talk.asked!, dontKnow);
    }
    assert.equal(talk.shows, 'result');
    assert.ok(talk.outcomes.some((id) => id.includes('.ask')));
  });
});

describe('what comes after the answer', () => {
  const taking = () => familyMigrantWithPlan().send({type: 'takeaway.open'});

  it('is the takeaway, and the answer is one step back', () => {
    assert.equal(taking().shows, 'takeaway');
    assert.equal(taking().back().shows, 'result');
  });

  it('keeps what the check left as long as the answers stay as they are', () => {
    const talk = taking()
      .send({type: 'check.done', open: ['readyBy']})
      .back();
    assert.deepEqual(talk.checked, {open: ['readyBy']});
    talk.change('pipDate').answer('pipDate', date('2024-01-28'));
    assert.equal(talk.checked, undefined);
  });

  it('is compared with the visit before the first change, until that is kept', () => {
    const talk = taking().change('pipDate').answer('pipDate', date('2024-01-28'));
    assert.deepEqual(talk.before?.answers.pipDate, {...date('2024-06-28'), to: undefined});
    talk.change('pipDate').answer('pipDate', date('2024-02-28'));
    assert.deepEqual(talk.before?.answers.pipDate, {...date('2024-06-28'), to: undefined});
    assert.equal(talk.send({type: 'change.keep'}).before, undefined);
    assert.equal(talk.facts?.pipDate, '2024-02-28');
  });

  it('goes back to the answers before the change', () => {
    const talk = taking().change('pipDate').answer('pipDate', date('2024-01-28'));
    talk.send({type: 'change.undo'});
    assert.equal(talk.shows, 'result');
    assert.equal(talk.facts?.pipDate, '2024-06-28');
    assert.equal(talk.before, undefined);
  });

  it('compares nothing while the first answers are still being given', () => {
    const talk = new Talk('obliged').answer('nationalities', passport('MA'));
    talk.change('nationalities').answer('nationalities', passport('SY'));
    assert.equal(talk.before, undefined);
  });
});

describe('a second person of the household', () => {
  const second = () =>
    familyMigrantWithPlan().send({type: 'takeaway.open'}).send({type: 'person.add'});

  it('begins with the same question, and none of the answers of the first', () => {
    const talk = second();
    assert.equal(talk.asked, 'nationalities');
    assert.deepEqual(talk.answers, {});
    assert.equal(talk.household.isSecond, true);
    assert.equal(talk.household.other?.answers.nationalities?.kind, 'countries');
  });

  it('comes to an answer of their own, and the two can change places', () => {
    const talk = second().answer('nationalities', passport('PL'));
    assert.ok(talk.outcomes.includes('law.euCitizen'));
    talk.send({type: 'person.switch'});
    assert.equal(talk.household.isSecond, false);
    assert.ok(talk.outcomes.includes('deadline.running'));
    talk.send({type: 'person.switch'});
    assert.deepEqual(talk.facts?.nationalities, ['PL']);
  });

  it('can be taken away again', () => {
    const talk = second().answer('nationalities', passport('PL')).send({type: 'person.switch'});
    talk.send({type: 'takeaway.open'}).send({type: 'person.remove'});
    assert.equal(talk.household.other, undefined);
    assert.equal(talk.facts?.pipDate, '2024-06-28');
  });

  it('is forgotten with everything else', () => {
    const talk = second().erase();
    assert.equal(talk.household.other, undefined);
    assert.deepEqual(talk.answers, {});
  });
});

describe('erasing', () => {
  it('leaves no answer', () => {
    const talk = familyMigrantWithPlan().erase();
    assert.equal(talk.shows, 'choosing');
    assert.deepEqual(talk.answers, {});
    assert.equal(talk.facts, undefined);
    assert.equal(talk.choose('obliged').asked, 'nationalities');
  });
});

describe('the beginning', () => {
  const start = (input: Partial<VisitInput> = {}) => {
    const actor = createActor(visitMachine, {input: {today: '2026-11-24', engine, ...input}});
    const heard: VisitEmitted[] = [];
    actor.on('*', (event) => heard.push(event));
    actor.start();
    return {heard, shows: () => currentQuestion(actor.getSnapshot().context)};
  };

  for (const topic of TOPIC_IDS) {
    it(`asks the first question for "${topic}", or that of the letter`, () => {
      const first = topic === 'letter' ? 'letterKind' : FIRST_QUESTION;
      assert.equal(start({topic}).shows(), first);
    });
  }

  it('refuses known facts that cannot be, says why, and asks for them', () => {
    const known = {nationalities: ['SY'], birthDate: '2031-01-01'};
    const {heard, shows} = start({topic: 'obliged', known});
    const refused = heard.find((event) => event.type === 'refused');
    assert.deepEqual(refused?.type === 'refused' && refused.problems.map(({path}) => path), [
      'birthDate',
    ]);
    assert.equal(shows(), FIRST_QUESTION);
  });
});
