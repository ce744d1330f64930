/** Every question and every outcome, in the language of this run: `npm run test:at-length`. */

import {PARTS, SCREENS} from '../../demo/all-screens/screens.js';
import {Board, narrowPage} from './board.js';
import {fits, hasNoBarrier} from './looks.js';

/** So many are looked at together: one look at many is quicker than many looks. */
const TOGETHER = 16;

const {lang} = document.documentElement;

describe(`every screen in "${lang}"`, function () {
  this.timeout(1_800_000);
  let board: Board;

  before(async () => {
    await narrowPage();
    board = await Board.speaking(lang);
  });

  for (const part of PARTS) {
    const screens = SCREENS.filter((screen) => screen.part === part);
    const batches = Array.from({length: Math.ceil(screens.length / TOGETHER)}, (_, at) =>
      screens.slice(at * TOGETHER, (at + 1) * TOGETHER),
    );

    it(`of ${part} (${screens.length}) fits, and has no barrier in any scheme of colours`, async () => {
      for (const batch of batches) {
        await board.show(batch, async (place) => {
          fits(place);
          await hasNoBarrier(place, {many: true});
        });
      }
    });

    if (lang !== 'nl') {
      it(`of ${part} (${screens.length}) fits without the Dutch under each line`, async () => {
        for (const batch of batches) await board.show(batch, fits, {beside: false});
      });
    }
  }
});
