/** What of an assessment is certain, for the tests of monotone knowledge. */

import type {Assessment} from '../../src/assess/index.js';

/** Every result of an assessment, by its path; `ask` is no certain answer. */
export function certain(part: unknown, path = ''): [path: string, result: string][] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    if (key === 'result') return value === 'ask' ? [] : [[path, value as string]];
    return ['because', 'sources', 'open'].includes(key) ? [] : certain(value, `${path}.${key}`);
  });
}

/** The result at such a path; none where the part does not apply. */
export const resultAt = (assessment: Assessment, path: string): string | undefined =>
  path
    .split('.')
    .slice(1)
    .reduce<{result?: string} | undefined>(
      (part, key) => (part as Record<string, {result?: string}> | undefined)?.[key],
      assessment as never,
    )?.result;
