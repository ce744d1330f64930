import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import type {Turn} from '../conversation/replay.js';
import type {TopicId} from '../conversation/topics.js';
import {gistOf} from './gist.js';
import {planOf} from './plan.js';
import {LEAST_SIZE, sheetContent, sheetLadder} from './sheet-content.js';
import type {SheetContent} from './sheet-content.js';
import {step} from './steps.js';
import type {PlanStep} from './steps.js';

const TODAY = '2026-11-24';

/** A family migrant under the law of 2021, term from 2 May 2024 to 1 May 2027. */
const RUNNING = FAMILY;

const turn = (question: Turn['question']): Turn => ({
  question,
  answer: {kind: 'unknown'},
  facts: {},
});
const TURNS = [turn('nationalities'), turn('residence')];

function contentOf(facts: Facts, topic: TopicId = 'obliged', today = TODAY): SheetContent {
  const gist = gistOf({topic, facts, today});
  return sheetContent(gist, planOf(gist), TURNS, ['readyBy']);
}

const many = (count: number, more: Partial<PlanStep> = {}): PlanStep[] =>
  Array.from({length: count}, () => step('learn', 'school', more));

/** With these steps in place of those of the plan. */
function withSteps(steps: readonly PlanStep[]): SheetContent {
  const gist = gistOf({topic: 'obliged', facts: RUNNING, today: TODAY});
  return sheetContent(gist, {...planOf(gist), steps}, TURNS);
}

describe('what stands on the printed page', () => {
  it('is the answer, the plan, the turns and what stayed unclear', () => {
    const content = contentOf(RUNNING);
    const plan = planOf(gistOf({topic: 'obliged', facts: RUNNING, today: TODAY}));
    assert.deepEqual(content.sentence, ['interface.verdict.must']);
    assert.deepEqual(content.steps, plan.steps);
    assert.equal(content.made, TODAY);
    assert.equal(content.who, plan.who);
    assert.equal(content.fallback, plan.fallback);
    assert.deepEqual(content.papers, plan.papers);
    assert.deepEqual(content.facts, TURNS);
    assert.deepEqual(content.unclear, ['readyBy']);
    assert.equal(content.more, 0);
  });

  it('has the last day stand out, until and on that day, and after it as the day it was', () => {
    const dayOn = (today: string) => contentOf(RUNNING, 'obliged', today).day;
    assert.deepEqual(dayOn('2027-05-01'), {
      label: 'takeaway.plan.marks.ready',
      date: '2027-05-01',
    });
    assert.deepEqual(dayOn('2027-05-02'), {
      label: 'interface.result.wasReadyBy',
      date: '2027-05-01',
    });
  });

  it('has the last day to object stand out before any other', () => {
    const {day} = contentOf({letterKind: 'decision', letterSentOn: '2026-10-13'}, 'letter');
    assert.deepEqual(day, {label: 'takeaway.plan.marks.object', date: '2026-11-24'});
  });

  it('has no day where the plan has none', () => {
    assert.equal(contentOf({nationalities: ['PL']}).day, undefined);
  });

  it('puts what is for later last, and keeps eight steps at most', () => {
    const later = step('ifLetter', 'duo', {later: true});
    const [eight, nine] = [7, 8].map((count) => withSteps([later, ...many(count)]));
    assert.equal(eight!.steps.length, 8);
    assert.equal(eight!.steps.at(-1), later);
    assert.equal(nine!.steps.length, 8);
    assert.equal(nine!.steps.includes(later), false);
    assert.equal(nine!.more - eight!.more, 1);
  });

  it('names the articles of what was asked first, and the day the oldest was checked', () => {
    for (const [topic, part] of [
      ['obliged', 'obligation'],
      ['deadline', 'deadline'],
      ['law', 'law'],
    ] as const) {
      const {sources, checkedOn} = contentOf(RUNNING, topic);
      const gist = gistOf({topic, facts: RUNNING, today: TODAY});
      const deciding = gist.assessment[part].sources.map(({article}) => article);
      assert.ok(deciding.includes(sources[0]!.article), `${topic}: ${sources[0]!.article}`);
      assert.equal(checkedOn, gist.sources.map((one) => one.checkedOn).sort()[0]);
    }
  });

  it('keeps six articles and four open points at most, and counts the others', () => {
    // A card of 2021 and a letter of the law of 2021: every ground depends on which law it is.
    const facts: Facts = {
      birthDate: '1990-05-01',
      nationalities: ['MA'],
      residence: 'family',
      sponsor: 'dutch',
      residenceGrantedOn: '2021-11-15',
      letterLaw: 'wi2021',
      schoolAgeYearsInNL: 0,
      education: 'none',
      diplomas: [],
      dispensations: [],
      exemptedFromDuty: false,
    };
    const gist = gistOf({topic: 'more-time', facts, today: TODAY});
    assert.ok(gist.sources.length > 6 && gist.open.length > 4);
    const content = sheetContent(gist, planOf(gist), []);
    assert.equal(content.sources.length, 6);
    assert.equal(content.open.length, 4);
    assert.equal(content.more, gist.sources.length - 6 + gist.open.length - 4);
  });
});

describe('what goes where the page is too full', () => {
  const [source] = contentOf(RUNNING).sources;
  const full: SheetContent = {
    ...withSteps([...many(7), step('ifLetter', 'duo', {later: true})]),
    facts: Array.from({length: 12}, () => turn('work')),
    sources: Array.from({length: 6}, () => source!),
    open: [{fact: 'birthDate'}, {fact: 'residence'}, {fact: 'sponsor'}, {fact: 'health'}],
    more: 0,
  };
  const sizes = sheetLadder(full).map(({content}) => {
    const {hows, facts, sources, steps, open} = content;
    return [hows, facts.length, sources.length, steps.length, open.length].join(' ');
  });

  it('goes in this order, the least needed first', () => {
    assert.deepEqual(sizes, [
      'true 12 6 8 4',
      'false 12 6 8 4',
      'false 8 6 8 4',
      'false 8 3 8 4',
      'false 8 3 7 4',
      'false 8 3 7 2',
      'false 4 3 7 2',
      'false 4 1 7 2',
      'false 4 1 6 2',
      'false 4 1 4 2',
      'false 0 1 4 1',
    ]);
  });

  it('is counted, all of it', () => {
    const rows = ({facts, sources, steps, open}: SheetContent) =>
      facts.length + sources.length + steps.length + open.length;
    for (const {content} of sheetLadder(full)) {
      assert.equal(content.more, rows(full) - rows(content));
    }
  });

  it('leaves who to ask, what to bring and what was not clear', () => {
    const last = sheetLadder(full).at(-1)!.content;
    assert.equal(last.who, full.who);
    assert.deepEqual(last.papers, full.papers);
    assert.deepEqual(last.unclear, full.unclear);
  });

  it('goes before the type is too small to read', () => {
    const [whole, ...others] = sheetLadder(full).map(({least}) => least);
    assert.ok(whole! > LEAST_SIZE);
    assert.ok(others.every((least) => least === LEAST_SIZE));
  });

  it('is nothing where there is little: only how it is done', () => {
    const little = {...contentOf({nationalities: ['PL']}), facts: [], open: [], sources: [source!]};
    const steps = little.steps.slice(0, 1);
    const contents = sheetLadder({...little, steps}).map(({content}) => content);
    assert.deepEqual(
      contents.map(({hows, more}) => [hows, more]),
      [
        [true, 0],
        [false, 0],
      ],
    );
  });
});
