/** What the tests of `<iw-result>` share: visitors, and a way to show and read the page. */

import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import type {Facts} from '../../src/assess/facts.js';
import type {Turn} from '../../src/conversation/replay.js';
import {RESULT_BUNDLES, Words} from '../../src/i18n/words.js';
import '../../src/elements/result.js';
import type {IwResult} from '../../src/elements/result.js';
import {tokens} from '../../src/elements/styles.js';
import {TODAY} from './people.js';

const {axe} = globalThis as unknown as {
  axe: {run: (place: Element, options: object) => Promise<AxeResults>};
};

export {FREE, MAY_ASK, RUNNING, UNSURE} from './people.js';

export const TURNS: readonly Turn[] = [
  {question: 'nationalities', answer: {kind: 'countries', codes: ['SY']}, facts: {}},
  {question: 'residence', answer: {kind: 'option', option: 'asylum'}, facts: {}},
];
export const describeTurn: IwResult['describe'] = ({question}) => ({
  short: question,
  answer: `antwoord op ${question}`,
});

/** The values of the looks come from the assistant around it; without them contrast is not ours. */
const looks = document.createElement('style');
looks.textContent = tokens.cssText.replaceAll(':host', ':root');
document.head.append(looks);

export async function speaking(tag = 'nl'): Promise<Words> {
  const words = new Words();
  await words.speak(tag, 'rest', ...RESULT_BUNDLES);
  return words;
}

export async function shown(facts: Facts, settings: Partial<IwResult> = {}): Promise<IwResult> {
  const element = document.createElement('iw-result');
  Object.assign(element, {words: await speaking(), facts, today: TODAY, ...settings});
  document.body.append(element);
  await element.updateComplete;
  return element;
}

export const words = (place: Element | null | undefined): string =>
  (place?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const find = (element: IwResult, selector: string) =>
  element.shadowRoot!.querySelector(selector);
export const all = (element: IwResult, selector: string) => [
  ...element.shadowRoot!.querySelectorAll(selector),
];
export const textOf = (element: IwResult): string => words(find(element, '.result'));
export const openAll = (element: IwResult) =>
  all(element, 'details').forEach((fold) => ((fold as HTMLDetailsElement).open = true));

export async function problems(element: IwResult): Promise<string[]> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}
