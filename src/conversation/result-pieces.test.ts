import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FREE, MAY_ASK, RUNNING, TODAY, UNSURE} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import {lawSources, openFacts, overdueSince} from './result-grounds.js';
import {mergeSteps, resultPage} from './result-pieces.js';
import type {ResultPage} from './result-pieces.js';
import {resultOf} from './result.js';
import type {DutyTopic} from './topics.js';

const page = (facts: Facts, topic: DutyTopic = 'obliged', today = TODAY): ResultPage =>
  resultPage(resultOf(facts, today), topic);
const cardOf = ({card}: ResultPage) =>
  card.map((piece) => (piece.kind === 'text' ? piece.key.split('.').slice(1, 3).join('.') : piece));
const stepsOf = ({steps}: ResultPage) => steps.map((key) => key.split('.').slice(1, 3).join('.'));

describe('resultPage of who is obliged', () => {
  it('gives the law, the date and that more time can be asked for', () => {
    const date = {
      kind: 'date',
      label: 'readyBy',
      date: '2027-03-28',
      about: false,
      requestNow: true,
    };
    assert.deepEqual(cardOf(page(RUNNING)), ['law.wi2021', date, 'deadline.running']);
    assert.deepEqual(cardOf(page(RUNNING, 'deadline')), [date, 'deadline.running', 'law.wi2021']);
    assert.deepEqual(cardOf(page(RUNNING, 'law')), [
      {kind: 'law', law: 'wi2021'},
      'law.wi2021',
      date,
      'deadline.running',
    ]);
  });

  it('gives the day from which more time can be asked for, while that lies ahead', () => {
    const later = {...RUNNING, pipDate: '2024-11-30'};
    assert.ok(JSON.stringify(cardOf(page(later))).includes('"requestFrom":"2027-05-30"'));
  });

  it('gives the steps about the term, which hold those of a plain duty', () => {
    assert.deepEqual(stepsOf(page(RUNNING)), ['deadline.running', 'law.wi2021']);
  });

  it('tells why a duty stands in the reasons, not on the card', () => {
    assert.deepEqual(page(RUNNING).why, ['outcomes.obligation.obliged.summary']);
  });

  it('says of a date in the past that it was the last day, and no more when to ask', () => {
    const over = page({...RUNNING, termEnd: '2027-04-01'}, 'deadline', '2028-01-01');
    assert.deepEqual(over.card[0], {
      kind: 'date',
      label: 'wasReadyBy',
      date: '2027-04-01',
      about: false,
    });
  });

  it('names costs by law and group', () => {
    assert.equal(page(RUNNING).cost, 'outcomes.cost.wi2021Asylum');
    assert.equal(page({...RUNNING, residence: 'humanitarian'}).cost, 'outcomes.cost.wi2021Other');
  });

  it('says nothing of a term to who asked for the law and was not asked for dates', () => {
    const asked = {...RUNNING, pipDate: undefined, termEnd: undefined};
    const {card, steps} = page(asked, 'law');
    assert.ok(!JSON.stringify([card, steps]).includes('deadline.'));
    assert.ok(stepsOf(page(asked)).includes('deadline.askPlan'));
  });
});

describe('resultPage of who is not', () => {
  it('lets the law say why, where no law binds', () => {
    const {verdict, card, why, steps, cost} = page(FREE);
    assert.equal(verdict, 'mustNot');
    assert.deepEqual(card, [{kind: 'text', key: 'outcomes.law.euCitizen.summary'}]);
    assert.deepEqual(why, []);
    assert.deepEqual(steps, ['outcomes.obligation.notObliged.next', 'outcomes.law.euCitizen.next']);
    assert.equal(cost, 'outcomes.cost.none');
  });

  it('answers who asked for a date that there is none', () => {
    assert.deepEqual(cardOf(page(FREE, 'deadline')), ['deadline.none', 'law.euCitizen']);
    assert.deepEqual(cardOf(page(FREE, 'law'))[0], {kind: 'law', law: 'none'});
  });

  it('does not say that there is no duty to who has yet to ask', () => {
    const {verdict, cost, card} = page(MAY_ASK, 'deadline');
    assert.equal(verdict, 'mayAsk');
    assert.equal(cost, undefined);
    assert.ok(!JSON.stringify(card).includes('deadline.none'));
  });

  it('names no law that age took out of play', () => {
    const old = {...RUNNING, birthDate: '1940-01-01'};
    assert.deepEqual(cardOf(page(old)), ['obligation.tooOldFromTheStart']);
    assert.deepEqual(stepsOf(page(old)), ['obligation.tooOldFromTheStart']);
  });
});

describe('resultPage where we are not sure', () => {
  it('says what is unclear, and first what to bring for that', () => {
    assert.deepEqual(cardOf(page(UNSURE)), ['obligation.askLaw', 'law.askSponsor']);
    assert.deepEqual(stepsOf(page(UNSURE)), ['law.askSponsor', 'obligation.askLaw']);
  });

  it('never speaks of cost or of having no duty', () => {
    assert.equal(page(UNSURE).verdict, 'notSure');
    assert.equal(page(UNSURE).cost, undefined);
  });

  it('tells of each open fact where to find it', () => {
    assert.ok(page(UNSURE).open.some(({fact, question}) => fact === 'letterLaw' && question));
  });
});

describe('mergeSteps', () => {
  it('keeps what is said first, and says nothing twice', () => {
    const lists = [['Bel **DUO**.', 'Wacht.'], [], ['Bel DUO.', 'Leer.', ' ']];
    const merged = mergeSteps(lists.map((list) => list.map((text) => ({text}))));
    assert.deepEqual(
      merged.map(({text}) => text),
      ['Bel **DUO**.', 'Wacht.', 'Leer.'],
    );
  });
});

describe('openFacts', () => {
  it('names a question once, and none for a fact that nobody asks for', () => {
    assert.deepEqual(openFacts(['exemptedFromDuty', 'dispensations', 'permitStart']), [
      {fact: 'exemptedFromDuty', question: 'decision'},
      {fact: 'dispensations'},
      {fact: 'permitStart'},
    ]);
  });
});

describe('lawSources', () => {
  const source = {
    article: 'art. 3',
    url: 'https://wetten.overheid.nl/a',
    law: 'wi2021',
    checkBy: '2027-01-01',
  } as const;

  it('names an article once, as sure as its weakest rule and checked as long ago', () => {
    assert.deepEqual(
      lawSources([
        {...source, rule: 'a', confidence: 'verified', checkedOn: '2026-11-22'},
        {...source, rule: 'b', confidence: 'open', checkedOn: '2026-05-01'},
        {...source, rule: 'c', confidence: 'inferred', checkedOn: '2026-11-22'},
      ]),
      [
        {
          article: source.article,
          url: source.url,
          confidence: 'open',
          checkedOn: '2026-05-01',
          also: [],
        },
      ],
    );
  });
});

describe('overdueSince', () => {
  const source = {
    rule: 'a',
    article: 'art. 3',
    url: 'https://wetten.overheid.nl/a',
    law: 'wi2021',
    confidence: 'verified',
  } as const;
  const sources = [
    {...source, checkedOn: '2026-11-22', checkBy: '2026-12-31'},
    {...source, checkedOn: '2026-05-01', checkBy: '2027-05-01'},
  ];

  for (const [today, since] of [
    ['2026-12-31', undefined],
    ['2027-01-01', '2026-11-22'],
    ['2027-05-01', '2026-11-22'],
    ['2027-05-02', '2026-05-01'],
  ] as const) {
    it(`tells on ${today} ${since ? `of the check of ${since}` : 'nothing'}`, () => {
      assert.equal(overdueSince(sources, today), since);
    });
  }
});
