/** Fetches a municipality's configuration and checks it: all of it is used, or nothing. */

import type {CalendarDate} from '../assess/calendar.js';
import {configProblems, problemLine} from './check-config.js';
import type {MunicipalConfig} from './config.js';
import {withoutTurnsIn} from './plain-text.js';

export type LoadedConfig =
  | {readonly config: MunicipalConfig}
  /** One line for who edits the file: what is wrong and how to mend it. */
  | {readonly problem: string};

/** A visitor does not wait longer than this for what they can do without. */
const PATIENCE_MS = 8_000;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** @throws {Error} that says how to mend it */
async function fetchJson(url: string): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE_MS)});
    if (!response.ok) throw new Error(`the server says ${response.status}`);
    text = await response.text();
  } catch (error) {
    const mend = 'check the address, and that its host lets this page read it (CORS, connect-src)';
    throw new Error(`cannot be fetched: ${messageOf(error)}; ${mend}`, {cause: error});
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${messageOf(error)}`, {cause: error});
  }
}

const MORE = '`npx inburgerwijzer check` names them';

/** `given` is the address of the file, or what such a file holds. Never throws. */
export async function loadConfig(given: unknown, today: CalendarDate): Promise<LoadedConfig> {
  const file = typeof given === 'string' ? given : 'config';
  try {
    const config = typeof given === 'string' ? await fetchJson(given) : given;
    const [first, ...more] = configProblems(config, today);
    if (!first) return {config: withoutTurnsIn(config as MunicipalConfig)};
    const others = more.length ? ` (${more.length} more: ${MORE})` : '';
    return {problem: problemLine(file, first) + others};
  } catch (error) {
    return {problem: `${file}: ${messageOf(error)}`};
  }
}
