/** The page "Code maken": reads the form, and shows what comes of it, at every change. */

import {TOPIC_IDS} from '../../src/conversation/topics.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {configProblems, problemLine} from '../../src/host/check-config.js';
import {dateInTheNetherlands} from '../../src/host/today.js';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import words from '../../locales/nl/interface.json';
import {configFrom, snippetOf} from './snippet.js';
import type {Way, Wishes} from './snippet.js';

const find = <Found extends HTMLElement>(id: string): Found => document.getElementById(id) as Found;

const form = find<HTMLFormElement>('wishes');
const download = find<HTMLAnchorElement>('download');
const status = find('status');
const today = dateInTheNetherlands();

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Of the label. */
  readonly lang: string;
}

/** A box to tick for each; none ticked means all. */
function offer(name: string, choices: readonly Choice[]): void {
  find(name).append(
    ...choices.map(({value, label, lang}) => {
      const box = Object.assign(document.createElement('input'), {type: 'checkbox', name, value});
      const line = document.createElement('label');
      line.append(box, Object.assign(document.createElement('span'), {textContent: label, lang}));
      return line;
    }),
  );
}

const fieldOf = (data: FormData, name: string): string => String(data.get(name) ?? '');
const ticked = (data: FormData, name: string): string[] => data.getAll(name).map(String);

function wishesOf(data: FormData): Wishes {
  return {
    way: fieldOf(data, 'way') as Way,
    layout: fieldOf(data, 'layout') as Wishes['layout'],
    files: fieldOf(data, 'files'),
    config: fieldOf(data, 'config'),
  };
}

/** Why there is nothing to take yet, each in one line; the check is the one of the element itself. */
function problemsOf(config: unknown): HTMLElement[] {
  const lines = configProblems(config, today).map((problem) =>
    problemLine('gemeente.json', problem),
  );
  return lines.map((line) => {
    const entry = document.createElement('li');
    // The check speaks English, here as on the command line.
    entry.lang = 'en';
    entry.textContent = line;
    return entry;
  });
}

function show(): void {
  const data = new FormData(form);
  const wishes = wishesOf(data);
  const config = configFrom({
    name: fieldOf(data, 'name'),
    validUntil: fieldOf(data, 'validUntil'),
    phone: fieldOf(data, 'phone'),
    languages: ticked(data, 'languages'),
    topics: ticked(data, 'topics') as TopicId[],
  });
  find('layouts').hidden = wishes.way === 'frame';
  find('folder').hidden = wishes.way === 'npm';
  find('beside').hidden = wishes.way !== 'frame';

  const isNamed = config.name !== '' && config.validUntil !== '';
  const problems = isNamed ? problemsOf(config) : [];
  find('unnamed').hidden = isNamed;
  find('problems').replaceChildren(...problems);
  find('wrong').hidden = problems.length === 0;
  find('made').hidden = !isNamed || problems.length > 0;
  find('code').textContent = snippetOf(wishes);
  const file = `${JSON.stringify(config, null, 2)}\n`;
  find('file').textContent = file;
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([file], {type: 'application/json'}));
  status.textContent = '';
}

async function copy(): Promise<void> {
  const code = find('code');
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    status.textContent = 'De code is gekopieerd.';
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Kopiëren mag hier niet. De code is geselecteerd: druk op Ctrl en C.';
  }
}

offer(
  'languages',
  LANGUAGES.map(({tag, name}) => ({value: tag, label: name, lang: tag})),
);
offer(
  'topics',
  TOPIC_IDS.map((id) => ({value: id, label: words.topics[id].label, lang: 'nl'})),
);
const validUntil = find<HTMLInputElement>('validUntil');
validUntil.min = today;
// Whoever made the file looks at it again before that day.
validUntil.value = `${Number(today.slice(0, 4)) + 1}-12-31`;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
find('copy').addEventListener('click', () => void copy());
show();
