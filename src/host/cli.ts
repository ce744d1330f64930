/**
 * The command `inburgerwijzer`, for who puts the element on a page. `check gemeente.json` says of each
 * configuration whether a page can use it today; `preload <address>` writes the lines with which a page
 * fetches the assistant sooner. Exit code 0: all is well; 1: something is to be mended; 2: this is not how
 * it is called.
 */

import {readFile} from 'node:fs/promises';
import {argv, stderr, stdout} from 'node:process';
import type {CalendarDate} from '../assess/calendar.js';
import {configProblems, problemLine} from './check-config.js';
import {preloadLinks} from './preload.js';
import type {PreloadList} from './preload.js';
import {dateInTheNetherlands} from './today.js';

const USAGE = `Usage: inburgerwijzer check <file.json> ...
       inburgerwijzer preload <address of dist/> [language]

check: checks the configuration of a municipality against the schema that the element uses, and
whether it is valid today. One line for each mistake.

preload: writes lines for the head of a page that shows the assistant at once (layout="inline"). With
them its first question comes one fetch sooner. They hold for this version only. Language: nl.

Exit code 0: all well; 1: something to mend; 2: usage.
`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** The mistakes of one file, a line each. */
async function checkFile(file: string, today: CalendarDate): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return [`${file}: cannot be read: ${reasonOf(error)}`];
  }
  try {
    // Editors of Windows put a mark before the first character.
    const config: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return configProblems(config, today).map((problem) => problemLine(file, problem));
  } catch (error) {
    return [`${file}: is not JSON: ${reasonOf(error)}`];
  }
}

/** Says of each file whether it can be used. */
async function check(files: readonly string[]): Promise<number> {
  let isBad = false;
  for (const file of files) {
    const lines = await checkFile(file, dateInTheNetherlands());
    if (lines.length) stderr.write(`${lines.join('\n')}\n`);
    else stdout.write(`${file}: can be used.\n`);
    isBad ||= lines.length > 0;
  }
  return isBad ? 1 : 0;
}

/** Writes the lines for a page. */
async function preload(address: string, language = 'nl'): Promise<number> {
  // The build writes it beside this command.
  const list = new URL(/* @vite-ignore */ 'preload.json', import.meta.url);
  const text = await readFile(list, 'utf8');
  const {app, words} = JSON.parse(text) as PreloadList;
  const own = words[language];
  if (!own) {
    stderr.write(
      `There is no language "${language}". There are: ${Object.keys(words).join(', ')}.\n`,
    );
    return 1;
  }
  const base = address.endsWith('/') ? address : `${address}/`;
  stdout.write(`${preloadLinks([...app, ...own], base).join('\n')}\n`);
  return 0;
}

/** Runs one call; gives its exit code. */
async function run([command, ...given]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h') {
    stdout.write(USAGE);
    return 0;
  }
  const [first, second, ...more] = given;
  if (first !== undefined && !given.some((one) => one.startsWith('-'))) {
    if (command === 'check') return check(given);
    if (command === 'preload' && !more.length) return preload(first, second);
  }
  stderr.write(USAGE);
  return 2;
}

process.exitCode = await run(argv.slice(2));
