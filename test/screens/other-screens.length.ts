/** What is neither a question nor an outcome, in the language of this run: `npm run test:at-length`. */

import {setViewport} from '@web/test-runner-commands';
import type {Assistant} from '../harness/assistant.js';
import {narrowPage} from './board.js';
import {fits, hasNoBarrier} from './looks.js';
import {putBack} from './stand-ins.js';
import {HELPERS, KIOSKS, ON_A_PAGE} from './visits.js';

/** A screen of a kiosk stands upright. */
const KIOSK = {width: 1080, height: 1920};

const {lang} = document.documentElement;

describe(`the other screens in "${lang}"`, function () {
  this.timeout(120_000);
  let assistant: Assistant | undefined;

  afterEach(() => {
    assistant?.remove();
    assistant = undefined;
    putBack();
  });

  describe('on a narrow page', () => {
    before(narrowPage);

    for (const [name, way] of Object.entries({...ON_A_PAGE, ...HELPERS})) {
      it(`fits, and has no barrier in any scheme of colours: ${name}`, async () => {
        assistant = await way(lang);
        fits(assistant.element);
        await hasNoBarrier(assistant.element);
      });
    }
  });

  describe('on a kiosk', () => {
    before(async () => {
      await narrowPage();
      await setViewport(KIOSK);
    });

    for (const [name, way] of Object.entries(KIOSKS)) {
      it(`has no barrier in any scheme of colours: ${name}`, async () => {
        assistant = await way(lang);
        await hasNoBarrier(assistant.element);
      });
    }
  });
});
