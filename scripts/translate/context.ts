/** What a translator must know of a text that is not in it: what it is, and where it is seen. */

import {readFileSync} from 'node:fs';

interface Shown {
  readonly ends: readonly string[];
}

/** What a text is, by the file that it is in and the name that it ends in. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^questions\/.+\/title$/, 'A question; the heading of the screen'],
  [/^questions\/.+\/short$/, 'A question in a word or two, in the list of answers'],
  [/^questions\/.+\/option\/.+\/label$/, 'A choice'],
  [/^questions\/.+\/hint$/, 'Help below a question or a choice'],
  [/^help\/.+\/why$/, 'Opens at "why do you ask?"'],
  [/^help\/.+\/where$/, 'Opens at "where do I find this?"'],
  [/^help\/.+\/helper$/, 'For the volunteer beside the visitor'],
  [/^outcomes.*\/verdict\//, 'The verdict; the heading of an answer'],
  [/^outcomes.*\/summary$/, 'The answer in short; after a blank line, what opens at "read on"'],
  [/^outcomes.*\/notMean$/, 'What the answer does not mean; keep every "not"'],
  [/^outcomes.*\/next\/\d+$/, 'A step: what to do, first; how, after it'],
  [/^outcomes.*\/date$/, 'The sentence with the date'],
  [/^outcomes.*\/about$/, 'What this is, whoever asks'],
  [/^outcomes.*\/papers\//, 'A paper to bring, in a list'],
  [/^outcomes/, 'A text of an answer'],
  [/^rules\//, 'A rule of the law, in one sentence'],
  [/^glossary\/.+\/term$/, 'The Dutch term; leave it as it is'],
  [/^glossary\/.+\/meaning$/, 'What the term means'],
  [/^glossary\/.+\/example$/, 'An example with the term in it'],
  [/^takeaway\/letters\/texts\//, 'A line of a letter'],
  [/^takeaway-plan\/.+\/what$/, 'A step of the plan: what to do'],
  [/^takeaway-plan\/.+\/how$/, 'A step of the plan: how'],
  [/^takeaway-plan\/.+\/after$/, 'A step of the plan: what comes after it'],
  [/^takeaway/, 'In the plan, on paper, or in what one takes along'],
  [/^local\//, 'About what a municipality tells of itself'],
  [/^kiosk\//, 'On a kiosk'],
  [/^helper\//, 'On the tablet of a helper'],
  [/^interface/, 'A button, a label or a message'],
];

export const contextOf = (path: string): string =>
  KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? '';

const PEOPLE = new URL('../../demo/all-screens/people.json', import.meta.url);
const people = JSON.parse(readFileSync(PEOPLE, 'utf8')) as readonly Shown[];

/** The name of the screen that shows it on `demo/all-screens.html`; `''` if none does. */
export function screenOf(path: string): string {
  const [file, id, next, name] = path.split('/');
  if (file === 'questions' || file === 'help') {
    return `vraag-${id}${next === 'variant' ? `-${name}` : ''}`;
  }
  if (!file?.startsWith('outcomes')) return '';
  const at = people.findIndex(({ends}) => ends.includes(`${id}.${next}`));
  return at < 0 ? '' : `uitkomst-${at + 1}`;
}
