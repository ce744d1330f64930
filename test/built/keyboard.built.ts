/**
 * Three whole visits with nothing but a keyboard, from the button to the plan, in Dutch and in
 * Arabic: no stop without a line around it, no trap, the focus on the heading of each new screen. And
 * what a screen reader is given on the way: each question announced once, with its number of
 * choices, in its language; nothing twice.
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countChoices, questionText} from '../../src/conversation/wording.js';
import {Words} from '../../src/i18n/words.js';
import {Keyboard} from './keyboard.js';
import {heardIn, hears, TOPICS, turnsOf, visitsIn} from './visits.js';

const LANGUAGES = ['nl', 'ar'];

describe('with nothing but a keyboard', () => {
  const openVisit = visitsIn(LANGUAGES);

  for (const topic of TOPICS) {
    for (const lang of LANGUAGES) {
      it(`one comes from the button to the plan of "${topic}" in "${lang}"`, async () => {
        const words = new Words();
        await words.speak(lang, 'rest');
        const page = await openVisit(topic, lang);
        const keyboard = new Keyboard(page);
        await keyboard.tabTo(
          ({tag, type}) => tag === 'button' && type === 'button',
          'the launcher',
        );
        await page.keyboard.press('Enter');
        const turns = turnsOf(topic);
        for (const {question, answer, variant} of turns) {
          await hears(page, questionText(words, question, 'title', variant)!);
          await keyboard.answer(question, answer);
        }
        await page.waitForSelector('inburger-wijzer >>> iw-result >>> h2');
        await keyboard.onHeading();
        await keyboard.press('to-plan');
        await page.waitForSelector('inburger-wijzer >>> iw-takeaway >>> h2');
        await keyboard.onHeading();
        if (await page.$('inburger-wijzer >>> iw-takeaway >>> .check'))
          await keyboard.press('plain');
        await page.waitForSelector('inburger-wijzer >>> iw-takeaway >>> .plan');

        const heard = await heardIn(page);
        assert.deepEqual([...new Set(heard)], heard, 'something is said twice');
        for (const said of heard) assert.ok(said.startsWith(`${lang}: `), said);
        for (const {question, variant} of turns) {
          const title = questionText(words, question, 'title', variant)!;
          const [about = '', ...more] = heard.filter((said) => said.includes(title));
          assert.deepEqual(more, [], title);
          const count = countChoices(question, variant);
          if (count) assert.ok(about.includes(words.number(count)), about);
        }
        await page.close();
      });
    }
  }
});
