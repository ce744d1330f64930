/**
 * `npx inburgerwijzer check gemeente.json`: says of each file whether a page can use it today.
 * Exit code 0: every file can be used; 1: one of them cannot; 2: this is not how it is called.
 */

import {readFile} from 'node:fs/promises';
import {argv, stderr, stdout} from 'node:process';
import type {CalendarDate} from '../assess/calendar.js';
import {configProblems, problemLine} from './check-config.js';
import {dateInTheNetherlands} from './today.js';

const USAGE = `Usage: inburgerwijzer check <file.json> ...

Checks the configuration of a municipality against the schema that the element uses, and whether it
is valid today. One line for each mistake. Exit code 0: all well; 1: something to mend; 2: usage.
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

/** Runs one call; gives its exit code. */
async function run([command, ...files]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h') {
    stdout.write(USAGE);
    return 0;
  }
  if (command !== 'check' || !files.length || files.some((file) => file.startsWith('-'))) {
    stderr.write(USAGE);
    return 2;
  }
  let isBad = false;
  for (const file of files) {
    const lines = await checkFile(file, dateInTheNetherlands());
    if (lines.length) stderr.write(`${lines.join('\n')}\n`);
    else stdout.write(`${file}: can be used.\n`);
    isBad ||= lines.length > 0;
  }
  return isBad ? 1 : 0;
}

process.exitCode = await run(argv.slice(2));
