import {expect} from 'chai';
import type {Facts} from '../../assess/facts.js';
import {Assistant} from '../../../test/harness/assistant.js';
import {RUNNING} from '../../../test/harness/people.js';
import {findAll, textOf} from '../../../test/harness/query.js';

const FREE: Facts = {nationalities: ['PL']};

describe('what comes after the answer', () => {
  let assistant: Assistant;
  afterEach(() => assistant.remove());

  const begin = (known: Facts = RUNNING, attributes: Record<string, string> = {}) =>
    Assistant.start({known, attributes: {topic: 'obliged', ...attributes}}).then(
      (started) => (assistant = started),
    );
  const texts = (selector: string) => findAll(assistant.root, selector).map(textOf);

  it('says on each page that it was reckoned for another day, where it was', async () => {
    await begin();
    await assistant.toPlan();
    expect(texts('.takeaway .preview').join()).to.contain('24 november 2026');
    assistant.remove();
    await begin(RUNNING, {today: ''});
    await assistant.toPlan();
    expect(texts('.takeaway .preview')).to.deep.equal([]);
  });

  describe('the check of understanding', () => {
    const answer = async (date: string) => {
      await assistant.choose(date);
      await assistant.take('check.continue');
    };

    beforeEach(async () => {
      await begin();
      await assistant.take('actions.plan');
    });

    it('asks for the last day, and says so when it was understood', async () => {
      expect(assistant.hasFocusOnHeading()).to.equal(true);
      expect(assistant.choices()).to.deep.equal([
        '28 maart 2026',
        '28 maart 2027',
        '28 maart 2028',
      ]);
      await answer('28 maart 2027');
      expect(texts('.told').join()).to.contain(await assistant.words('takeaway', 'check.right'));
    });

    it('says it in other words after a wrong choice, and asks once more', async () => {
      await answer('28 maart 2026');
      expect(texts('.told').join()).to.contain('28 maart 2027');
      expect(assistant.choices().length).to.equal(3);
      expect(findAll(assistant.root, '.choice input:checked').length).to.equal(0);
      await answer('28 maart 2027');
      expect(texts('.told').join()).to.contain(await assistant.words('takeaway', 'check.right'));
    });

    it('sends to a person after the second wrong choice, and the point stands on the plan', async () => {
      await answer('28 maart 2026');
      await answer('28 maart 2028');
      expect(texts('.told').join()).to.contain(await assistant.words('takeaway', 'check.person'));
      await assistant.take('check.continue');
      await assistant.take('check.skip');
      expect(texts('.unclear li')).to.deep.equal([
        await assistant.words('takeaway', 'check.items.readyBy.open'),
      ]);
    });

    it('says that nothing is chosen, and does not count it as a choice', async () => {
      await assistant.take('check.continue');
      expect(texts('[role=alert]').join()).to.contain(
        await assistant.words('interface', 'problems.choose'),
      );
      expect(texts('.told')).to.deep.equal([]);
    });

    it('has no barrier, before and after a wrong choice', async () => {
      expect(await assistant.barriers()).to.deep.equal([]);
      await answer('28 maart 2026');
      expect(await assistant.barriers()).to.deep.equal([]);
    });
  });

  describe('the plan', () => {
    it('has its steps in order, with dates, one place to go, one fallback and papers', async () => {
      await begin();
      await assistant.toPlan();
      expect(assistant.hasFocusOnHeading()).to.equal(true);
      expect(assistant.steps()).to.deep.equal([
        'checkLetters',
        'learn',
        'finishRoute',
        'askMoreTime',
        'ready',
      ]);
      expect(texts('.mark time')).to.deep.equal([
        '24 november 2026',
        '6 december 2026',
        '28 maart 2027',
      ]);
      expect(texts('.who-now').length).to.equal(1);
      expect(texts('.fallback').length).to.equal(1);
      expect(texts('.papers li').length).to.be.greaterThan(0);
      expect(textOf(assistant.find('.takeaway'))).to.not.match(/\{\{|undefined|takeaway\./);
    });

    for (const lang of ['nl', 'ar', 'en', 'tr', 'ti', 'nl-x-a2']) {
      it(`has no barrier in ${lang}`, async () => {
        await begin(RUNNING, {lang});
        await assistant.toPlan();
        expect(await assistant.barriers()).to.deep.equal([]);
        expect(textOf(assistant.find('.takeaway'))).to.not.match(/\{\{|undefined|takeaway\./);
      });
    }

    it('has the terms of a step below it, each as large as a finger', async () => {
      await begin();
      await assistant.toPlan();
      for (const step of findAll(assistant.root, '.fold')) (step as HTMLDetailsElement).open = true;
      const terms = findAll(assistant.root, '.terms .term');
      expect(terms.length).to.be.greaterThan(0);
      for (const term of terms) {
        const {width, height} = term.getBoundingClientRect();
        expect(Math.min(width, height), textOf(term)).to.be.at.least(44);
      }
    });

    it('is not checked twice, and the answer is one step back', async () => {
      await begin();
      await assistant.toPlan();
      await assistant.take('actions.toResult');
      expect(assistant.isResult()).to.equal(true);
      await assistant.take('actions.plan');
      expect(assistant.steps().length).to.be.greaterThan(0);
    });

    it('is there for who has nothing to do', async () => {
      await begin(FREE);
      await assistant.toPlan();
      expect(assistant.steps()).to.deep.equal(['nothingToDo', 'ifLetter']);
    });
  });

  describe('the answer', () => {
    for (const [who, known] of [
      ['who must', RUNNING],
      ['who need not', FREE],
    ] as const) {
      it(`names one place to go and one fallback to ${who}`, async () => {
        await begin(known);
        expect(texts('.who-now').length).to.equal(1);
        expect(texts('.fallback').length).to.equal(1);
        expect(texts('.papers li').length).to.be.greaterThan(0);
      });
    }
  });

  describe('what if', () => {
    async function becomePolish() {
      await begin({});
      await assistant.pickCountry('Polen');
      await assistant.continue();
      await assistant.toPlan();
      await assistant.take('actions.whatIf');
      await assistant.change(await assistant.words('questions', 'nationalities.short'));
    }

    it('opens one answer, and lists what the other one makes different', async () => {
      await becomePolish();
      await assistant.pickCountry('Marokko');
      await assistant.continue();
      while (!assistant.isResult()) {
        await assistant.dontKnow();
        await assistant.continue();
      }
      expect(texts('[data-change=answer] span').length).to.equal(2);
      expect(texts('[data-change=new]').length).to.be.greaterThan(0);
      await assistant.take('whatIf.undo');
      expect(texts('.changes')).to.deep.equal([]);
      expect(assistant.heading()).to.equal(await assistant.words('interface', 'verdict.mustNot'));
    });

    it('says that nothing changes where nothing does', async () => {
      await becomePolish();
      await assistant.pickCountry('Duitsland');
      await assistant.continue();
      expect(texts('.changes h3')).to.deep.equal([
        await assistant.words('takeaway', 'whatIf.same'),
      ]);
      await assistant.take('whatIf.keep');
      expect(texts('.changes')).to.deep.equal([]);
    });
  });

  describe('the household', () => {
    it('has a second person, with both answers side by side', async () => {
      await begin({});
      await assistant.pickCountry('Polen');
      await assistant.continue();
      await assistant.toPlan();
      await assistant.take('actions.household');
      await assistant.take('household.start');
      expect(texts('.person')).to.deep.equal(['Persoon 2']);
      await assistant.pickCountry('Nederland');
      await assistant.continue();
      await assistant.toPlan();
      await assistant.take('actions.household');
      expect(texts('[data-person] h3')).to.deep.equal(['Persoon 1', 'Persoon 2']);
      expect(texts('[data-person] .answer').length).to.equal(2);
      expect(await assistant.barriers()).to.deep.equal([]);
      await assistant.press('Verder met persoon 1');
      expect(texts('.person')).to.deep.equal(['Persoon 1']);
      expect(assistant.isResult()).to.equal(true);
    });
  });
});
