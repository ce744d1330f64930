/** Reads the cases and judges an assessment by them, as the contract says. */

import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {assess} from '../../src/assess/index.js';
import type {Facts} from '../../src/assess/index.js';

export interface Case {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly today: string;
  readonly facts: Facts;
  /** A subset of the assessment. */
  readonly expect: Record<string, unknown>;
  /** Other values that are also right, by the path of the value. */
  readonly accept?: Record<string, readonly unknown[]>;
  /** `gate`: certain; `watch`: doubtful, dated or contested. */
  readonly strength: 'gate' | 'watch';
}

type Verdict = 'passed' | 'undecided' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  /** What differed, as `path: expected X, got Y`. */
  readonly differences: readonly string[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Every case of every file in this folder. */
export const readCases = (): Case[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (parse(readFileSync(FOLDER + name, 'utf8')) ?? []) as Case[]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The expected values with their paths, lists taken whole. */
export function leaves(value: unknown, path = ''): [path: string, value: unknown][] {
  if (!isRecord(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);

/** Lists are compared as sets. */
const same = (left: unknown, right: unknown): boolean =>
  Array.isArray(left) && Array.isArray(right)
    ? JSON.stringify([...left].sort()) === JSON.stringify([...right].sort())
    : left === right;

/** Passed, undecided (an `ask` where more was expected) or wrong. */
export function judge({facts, today, expect, accept = {}}: Case): Judgement {
  const assessment = assess(facts, {today});
  let verdict: Verdict = 'passed';
  const differences: string[] = [];
  for (const [path, expected] of leaves(expect)) {
    const got = at(assessment, path);
    if ([expected, ...(accept[path] ?? [])].some((value) => same(value, got))) continue;
    differences.push(`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
    const part = at(assessment, path.split('.').slice(0, -1).join('.'));
    const asks = isRecord(part) && part['result'] === 'ask';
    if (!asks) verdict = 'wrong';
    else if (verdict === 'passed') verdict = 'undecided';
  }
  return {verdict, differences};
}
