/** The texts of a language as lines with a path, and back in the same shape. */

import {pluralForms} from '../check-texts.mjs';

export interface Tree {
  readonly [key: string]: Tree | readonly string[] | string;
}
type Node = Tree | readonly string[] | string;

/** Keys may hold dots; none holds this. */
const BETWEEN = '/';
const PLURAL = /_(zero|one|two|few|many|other)$/;

export function* leaves(
  node: Node,
  path: string,
): Generator<readonly [path: string, text: string]> {
  if (typeof node === 'string') yield [path, node];
  else for (const [key, inner] of Object.entries(node)) yield* leaves(inner, path + BETWEEN + key);
}

/** The same tree with other texts; `textOf` is asked for each. */
export function fill(node: Node, path: string, textOf: (path: string) => string): Node {
  if (typeof node === 'string') return textOf(path);
  const filled = Object.entries(node).map(
    ([key, inner]) => [key, fill(inner as Node, path + BETWEEN + key, textOf)] as const,
  );
  return Array.isArray(node)
    ? filled.map(([, text]) => text as string)
    : (Object.fromEntries(filled) as Tree);
}

/** The Dutch tree with the plural forms that another language has, in the order of that language. */
export function withForms(node: Node, tag: string): Node {
  if (typeof node === 'string' || Array.isArray(node)) return node;
  const seen = new Set<string>();
  const entries = Object.entries(node as Tree).flatMap(([key, inner]): [string, Node][] => {
    if (!PLURAL.test(key)) return [[key, withForms(inner, tag)]];
    const base = key.replace(PLURAL, '');
    if (seen.has(base)) return [];
    seen.add(base);
    return pluralForms(tag).map((form) => [`${base}_${form}`, inner]);
  });
  return Object.fromEntries(entries) as Tree;
}

/** What Dutch says there; of a plural form that it lacks, what it says of many. */
export const dutchOf = (path: string, dutch: ReadonlyMap<string, string>): string =>
  dutch.get(path) ?? dutch.get(path.replace(PLURAL, '_other')) ?? '';
