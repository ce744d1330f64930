/** Which figures and rules of the law are to be looked at again, and what rests on each. */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {flat, SOURCE} from './check-texts.mjs';
import {readTexts} from './languages.mjs';
import {allUses, placeOf} from './recht/uses.js';

export interface Entry {
  readonly id: string;
  readonly article: string;
  readonly confidence: string;
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly validFrom?: string | null;
  /** Of a figure: the rules that use it. */
  readonly rule?: string;
  readonly alsoRules?: readonly string[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const WARN_DAYS = 30;
const MS_PER_DAY = 86_400_000;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The entries that are past the day of their check, and those that come to it within `WARN_DAYS`. */
export function dueOn(entries: readonly Entry[], day: string) {
  const soon = dayAfter(day, WARN_DAYS);
  // A value that another has taken the place of is history: nothing about it can change any more.
  const isHistory = ({id, validFrom}: Entry) =>
    entries.some(
      (one) =>
        one.id === id && one.validFrom && one.validFrom <= day && one.validFrom > (validFrom ?? ''),
    );
  const current = entries.filter((entry) => !isHistory(entry));
  return {
    overdue: current.filter(({checkBy}) => checkBy < day),
    due: current.filter(({checkBy}) => checkBy >= day && checkBy <= soon),
  };
}

/** The entries of a folder whose ids ship. */
function shipped(name: 'figures' | 'rules'): Entry[] {
  const module = readFileSync(`${ROOT}flows/law/generated/${name}.ts`, 'utf8');
  return readdirSync(`${ROOT}flows/law/${name}`)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(`${ROOT}flows/law/${name}/${file}`, 'utf8')) as Entry[])
    .filter(({id}) => module.includes(`"${id}"`));
}

/** What the code rests on. */
export const shippedEntries = (): Entry[] => [...shipped('figures'), ...shipped('rules')];

/** The texts that name a figure, by its id: the names of the values stand in `law-values.ts`. */
function textsByFigure(): ReadonlyMap<string, readonly string[]> {
  const code = readFileSync(`${ROOT}src/conversation/law-values.ts`, 'utf8');
  const texts = Object.entries(readTexts(ROOT, SOURCE)).flatMap(([file, own]) =>
    flat(own).map(([path, text]) => [`${file}.json: ${path}`, text] as const),
  );
  const named = [...code.matchAll(/(\w+): figure(?:On)?\('([^']+)'/g)];
  return new Map(
    named.map(([, name, id]) => [
      id!,
      texts.filter(([, text]) => text.includes(`{{${name}}}`)).map(([path]) => `“${path}”`),
    ]),
  );
}

/** Says what a person meets that rests on an entry: ends of flows, questions, and texts. */
export function whatRests(): (entry: Entry) => string[] {
  const [uses, texts] = [allUses(), textsByFigure()];
  return ({id, rule, alsoRules = []}) => [
    ...new Set([
      ...[id, ...(rule ? [rule] : []), ...alsoRules].flatMap((one) =>
        (uses.get(one) ?? []).map(placeOf),
      ),
      ...(texts.get(id) ?? []),
    ]),
  ];
}
