/**
 * The page with every screen on it, in one language at a time: `?lang=ar`, with the Dutch under each
 * line (`&beside`), all or one part of it (`&part=more-time`).
 */

import {html, nothing, render} from 'lit';
import type {TemplateResult, LitElement} from 'lit';
import {RESULT_BUNDLES, SOURCE, Words} from '../../src/i18n/words.js';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import {PARTS, SCREENS} from './screens.js';
import type {Screen} from './screens.js';
import {ScreenFrame} from './screen-frame.js';

customElements.define('screen-frame', ScreenFrame);

/** So many are drawn before the window may do something else. */
const AT_ONCE = 12;

const PART_NAMES: Readonly<Partial<Record<string, string>>> = {questions: 'De vragen'};

const asked = new URL(document.location.href).searchParams;
const find = (id: string) => document.getElementById(id)!;

async function speaking(tag: string): Promise<Words> {
  const words = new Words();
  await words.speak(tag, 'rest', 'local', ...RESULT_BUNDLES);
  return words;
}

const language = LANGUAGES.find(({tag}) => tag === asked.get('lang'))?.tag ?? SOURCE;
const isBeside = asked.has('beside') && language !== SOURCE;
const part = PARTS.find((one) => one === asked.get('part'));
const shown = SCREENS.filter((screen) => part === undefined || screen.part === part);

const options = (all: readonly (readonly [value: string, name: string])[], chosen: string) =>
  all.map(
    ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
  );

function controls(words: Words): TemplateResult {
  const names = PARTS.map((one) => [one, partName(one, words)] as const);
  return html`<form>
    <label
      >Taal
      <select name="lang">
        ${options(
          LANGUAGES.map(({tag, name}) => [tag, name]),
          language,
        )}
      </select></label
    >
    <label
      >Deel
      <select name="part">
        ${options([['', 'Alles'], ...names], part ?? '')}
      </select></label
    >
    <label class="tick"
      ><input type="checkbox" name="beside" ?checked=${isBeside} /> Met het Nederlands
      eronder</label
    >
    <button>Toon</button>
    <button type="button" @click=${() => print()}>Druk af</button>
  </form>`;
}

const partName = (one: (typeof PARTS)[number], words: Words): string =>
  PART_NAMES[one] ?? words.t(`interface.topics.${one}.label`);

function index(words: Words): TemplateResult {
  return html`${PARTS.filter((one) => shown.some((screen) => screen.part === one)).map(
    (one) =>
      html`<details>
        <summary>${partName(one, words)}</summary>
        <ul>
          ${shown
            .filter((screen) => screen.part === one)
            .map(({id, about}) => html`<li><a href="#${id}">${id}</a> ${about}</li>`)}
        </ul>
      </details>`,
  )}`;
}

/** Every fold is open: who reads this page wants all of it, on paper too. */
function unfold(article: Element): void {
  for (const element of article.querySelectorAll<LitElement>('iw-question, iw-result')) {
    for (const fold of element.renderRoot.querySelectorAll('details')) fold.open = true;
  }
}

async function draw({id, about, show}: Screen, words: Words, dutch?: Words): Promise<void> {
  const article = document.createElement('article');
  article.id = id;
  find('screens').append(article);
  render(
    html`<p class="name"><a href="#${id}">${id}</a>${about ? html` · ${about}` : nothing}</p>
      <screen-frame lang=${words.language!.tag} dir=${words.language!.dir}>
        ${show(words, dutch)}
      </screen-frame>`,
    article,
  );
  await (article.querySelector('iw-question, iw-result') as LitElement).updateComplete;
  unfold(article);
}

const [words, dutch] = await Promise.all([
  speaking(language),
  isBeside ? speaking(SOURCE) : undefined,
]);
const source = await speaking(SOURCE);
render(controls(source), find('controls'));
render(index(source), find('index'));
for (const [at, screen] of shown.entries()) {
  await draw(screen, words, dutch);
  if (at % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
}
find('count').textContent = `${shown.length} schermen in het ${words.language!.name}.`;
find('screens').ariaBusy = 'false';
// The address may name a screen that was not there yet.
if (document.location.hash) find(document.location.hash.slice(1)).scrollIntoView();
