/**
 * The page with every screen on it, in one language at a time: `?lang=ar`, with the Dutch under each
 * line (`&beside`), all or one part of it (`&part=more-time`).
 */

import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {RESULT_BUNDLES, SOURCE, Words} from '../../src/i18n/words.js';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import {drawScreen} from './draw.js';
import {PARTS, SCREENS} from './screens.js';

/** So many are drawn before the window may do something else. */
const AT_ONCE = 12;

const PART_NAMES: Readonly<Partial<Record<string, string>>> = {questions: 'De vragen'};

const find = (id: string) => document.getElementById(id)!;

const address = new URL(document.location.href);
const asked = address.searchParams;
const part = PARTS.find((one) => one === asked.get('part'));
const shown = SCREENS.filter((screen) => part === undefined || screen.part === part);

async function speaking(tag: string): Promise<Words> {
  const words = new Words();
  await words.speak(tag, 'rest', 'local', ...RESULT_BUNDLES);
  return words;
}
const source = await speaking(SOURCE);

const options = (all: readonly (readonly [value: string, name: string])[], chosen: string) =>
  all.map(
    ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
  );

const partName = (one: (typeof PARTS)[number]): string =>
  PART_NAMES[one] ?? source.t(`interface.topics.${one}.label`);

/** Another language is drawn over the one before; another part is another page. */
function choose(event: Event): void {
  const {name, value, type, checked} = event.target as HTMLInputElement;
  const chosen = type === 'checkbox' ? (checked ? 'on' : '') : value;
  if (chosen) asked.set(name, chosen);
  else asked.delete(name);
  if (name === 'part') document.location.href = address.href;
  else {
    history.replaceState(null, '', address);
    void drawAll();
  }
}

const controls = (language: string, isBeside: boolean): TemplateResult =>
  html`<form @change=${choose}>
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
        ${options([['', 'Alles'], ...PARTS.map((one) => [one, partName(one)] as const)], part ?? '')}
      </select></label
    >
    <label
      ><input type="checkbox" name="beside" .checked=${isBeside} /> Met het Nederlands
      eronder</label
    >
    <button type="button" @click=${() => print()}>Druk af</button>
  </form>`;

const index = (): TemplateResult[] =>
  PARTS.filter((one) => shown.some((screen) => screen.part === one)).map(
    (one) =>
      html`<details>
        <summary>${partName(one)}</summary>
        <ul>
          ${shown
            .filter((screen) => screen.part === one)
            .map(({id, about}) => html`<li><a href="#${id}">${id}</a> ${about}</li>`)}
        </ul>
      </details>`,
  );

/** Which drawing is the last that was asked for. */
let drawing = 0;

async function drawAll(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  find('screens').ariaBusy = 'true';
  const language = LANGUAGES.find(({tag}) => tag === asked.get('lang'))?.tag ?? SOURCE;
  const isBeside = asked.has('beside');
  render(controls(language, isBeside), find('controls'));
  const words = await speaking(language);
  for (const [at, screen] of shown.entries()) {
    if (at % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    if (mine !== drawing) return;
    const dutch = isBeside && language !== SOURCE ? source : undefined;
    await drawScreen(find(screen.id), screen, words, dutch);
  }
  find('count').textContent = `${shown.length} schermen in het ${words.language!.name}.`;
  find('screens').ariaBusy = 'false';
}

render(index(), find('index'));
find('screens').append(
  ...shown.map(({id}) => Object.assign(document.createElement('article'), {id})),
);
await drawAll();
// The address may name a screen that was not drawn yet.
if (document.location.hash) find(document.location.hash.slice(1)).scrollIntoView();
