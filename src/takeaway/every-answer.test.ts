/**
 * What must hold of every answer: nobody is left without a next step, a place and papers, nor without
 * the word that it decides nothing, and who does.
 */

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {readCases} from '../../test/cases/judge.js';
import {AUTHORITIES} from '../../flows/vocabulary.js';
import '../conversation/engine.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import {RESULT_BUNDLES, Words} from '../i18n/words.js';
import {checkItems} from './check.js';
import {deskCard, deskText} from './desk-card.js';
import {gistOf} from './gist.js';
import {HELPERS, planOf} from './plan.js';

const cases = readCases();
const dutch = new Words();
/** What somebody answered is not looked at here. */
const answered = () => ({short: '', answer: ''});

before(() => dutch.speak('nl', 'rest', ...RESULT_BUNDLES));

for (const topic of TOPIC_IDS) {
  describe(`every answer to "${topic}"`, () => {
    const answers = cases.map(({id, facts, today}) => {
      const gist = gistOf({topic, facts, today});
      return {id, today, gist, plan: planOf(gist)};
    });

    it('has something to do or the word that there is nothing, one place, one fallback, papers', () => {
      for (const {id, gist, plan} of answers) {
        assert.ok(plan.steps[0] && !plan.steps[0].later, id);
        assert.ok(AUTHORITIES.includes(plan.who), id);
        assert.ok(AUTHORITIES.includes(gist.authority), id);
        assert.ok(HELPERS.includes(plan.fallback), id);
        assert.ok(plan.papers.length > 0, id);
      }
    });

    it('says on the card for the desk who decides, and that the card does not', () => {
      const kinds = new Map(
        answers.map((one) => [`${one.gist.sentence.join()} ${one.gist.authority}`, one]),
      );
      for (const {id, gist, plan} of kinds.values()) {
        const card = deskCard({gist, plan, turns: []}, dutch, answered);
        const who = dutch.t(`interface.authorities.${gist.authority}.name`);
        const decides = card.lines.find(({label}) => label === dutch.t('takeaway.desk.decides'));
        assert.equal(decides?.texts[0], who, id);
        assert.ok(deskText(card, dutch).includes('Dit is informatie, geen besluit.'), id);
      }
    });

    it('sends nobody to a day that has passed, and has its days in order', () => {
      for (const {id, today, plan} of answers) {
        for (const {id: step, from, until, on} of plan.steps) {
          if (from !== undefined) assert.ok(from > today, `${id} ${step} from ${from}`);
          if (until !== undefined) assert.ok(until >= today, `${id} ${step} until ${until}`);
          if (on !== undefined) assert.ok(on >= today, `${id} ${step} on ${on}`);
        }
        const days = plan.marks.map(({date}) => date);
        assert.deepEqual(days, [...days].sort(), id);
      }
    });

    it('says no step twice', () => {
      for (const {id, plan} of answers) {
        const keys = plan.steps.map((one) => `${one.id} ${one.part ?? ''} ${one.where}`);
        assert.deepEqual([...new Set(keys)], keys, id);
      }
    });

    it('can be checked: one question at least, every choice another, one of them right', () => {
      for (const {id, gist, plan} of answers) {
        const items = checkItems(gist, plan);
        assert.ok(items.length >= 1 && items.length <= 2, id);
        for (const {kind, choices, right} of items) {
          const shown = choices.map(({date, key}) => date ?? key);
          assert.equal(new Set(shown).size, choices.length, `${id} ${kind}`);
          assert.ok(choices.length >= 3, `${id} ${kind}`);
          assert.equal(choices.filter((one) => one.id === right).length, 1, `${id} ${kind}`);
        }
      }
    });
  });
}
