/** What is asked of every screen. */

import {expect} from 'chai';
import {SCHEMES, setDevice} from '../harness/media.js';
import {barriers, clipped, tooSmall, tooWide, withSpacedText} from './measure.js';
import type {Looking} from './measure.js';

/** At 400 % nothing goes sideways, everything can be touched, and more space in the text loses nothing. */
export function fits(place: Element): void {
  expect(tooWide(place), 'too wide').to.deep.equal([]);
  expect(tooSmall(place), 'too small').to.deep.equal([]);
  const lost = withSpacedText(place, () => [...tooWide(place), ...clipped(place)]);
  expect(lost, 'lost by spacing').to.deep.equal([]);
}

/** axe-core finds nothing: in light by all its rules, in dark and forced colours by those of colours. */
export async function hasNoBarrier(place: Element, looking: Looking = {}): Promise<void> {
  try {
    for (const [scheme, features] of Object.entries(SCHEMES)) {
      await setDevice(features);
      const found = await barriers(place, {...looking, colours: scheme !== 'light'});
      expect(found, scheme).to.deep.equal([]);
    }
  } finally {
    await setDevice();
  }
}
