/** A few screens below each other on a narrow page, as `demo/all-screens.html` draws them. */

import {setViewport} from '@web/test-runner-commands';
import {drawScreen} from '../../demo/all-screens/draw.js';
import type {Screen} from '../../demo/all-screens/screens.js';
import {RESULT_BUNDLES, SOURCE, Words} from '../../src/i18n/words.js';
import {NARROWEST} from './measure.js';

async function speaking(tag: string): Promise<Words> {
  const words = new Words();
  await words.speak(tag, 'rest', 'local', ...RESULT_BUNDLES);
  return words;
}

/** The page as narrow as one at 400 %, and as dark as the device is. */
export async function narrowPage(): Promise<void> {
  await setViewport(NARROWEST);
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.margin = '0';
}

export class Board {
  readonly #words: Words;
  /** Stands under each line from the start wherever no native speaker has read the language. */
  readonly #dutch: Words | undefined;

  private constructor(words: Words, dutch: Words | undefined) {
    this.#words = words;
    this.#dutch = dutch;
  }

  static async speaking(tag: string): Promise<Board> {
    return new Board(await speaking(tag), tag === SOURCE ? undefined : await speaking(SOURCE));
  }

  /** Looks at these screens while they are on the page. */
  async show<Found>(
    screens: readonly Screen[],
    look: (place: HTMLElement) => Found | Promise<Found>,
    {beside = true} = {},
  ): Promise<Found> {
    const place = document.createElement('div');
    document.body.append(place);
    try {
      for (const screen of screens) {
        const article = Object.assign(document.createElement('article'), {id: screen.id});
        place.append(article);
        await drawScreen(article, screen, this.#words, beside ? this.#dutch : undefined);
        // Its name above it is the workshop's.
        article.querySelector('.name')!.remove();
      }
      return await look(place);
    } finally {
      place.remove();
    }
  }
}
