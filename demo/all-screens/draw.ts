/** Draws a screen into its place. */

import {html, nothing, render} from 'lit';
import type {LitElement} from 'lit';
import type {Words} from '../../src/i18n/words.js';
import {ScreenFrame} from './screen-frame.js';
import type {Screen} from './screens.js';

customElements.define('screen-frame', ScreenFrame);

/** Every fold is open: who reads these screens wants all of them, on paper too. */
function unfold(place: Element): void {
  for (const element of place.querySelectorAll<LitElement>('iw-question, iw-result')) {
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  }
}

/** With its name above it, and the Dutch under each line where that is given. */
export async function drawScreen(
  place: HTMLElement,
  {id, about, show}: Screen,
  words: Words,
  dutch?: Words,
): Promise<void> {
  render(
    html`<p class="name"><a href="#${id}">${id}</a>${about ? html` · ${about}` : nothing}</p>
      <screen-frame lang=${words.language!.tag} dir=${words.language!.dir}>
        ${show(words, dutch)}
      </screen-frame>`,
    place,
  );
  await place.querySelector<LitElement>('iw-question, iw-result')!.updateComplete;
  unfold(place);
}
