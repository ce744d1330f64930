/** A language to a sheet, and a sheet to the files of a language. */

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {checkTexts, SOURCE} from '../check-texts.mjs';
import {readTexts} from '../languages.mjs';
import {contextOf, screenOf} from './context.js';
import {readSheet, writeSheet} from './sheet.js';
import {dutchOf, fill, leaves, withForms} from './tree.js';
import type {Tree} from './tree.js';

/** A translation may be twice as long as the Dutch, and this much longer: what fits on a phone. */
const EXTRA = 40;
const longestOf = (dutch: string): number => 2 * dutch.length + EXTRA;

/** The texts of a language by their file, in the shape that they have or are to have. */
type Files = Readonly<Record<string, Tree>>;

const dutchFiles = (root: string): Files => readTexts(root, SOURCE) as Files;

/** A language that is not there yet has the shape of Dutch and no words. */
function shapeOf(root: string, tag: string): Files {
  if (existsSync(join(root, 'locales', tag, 'interface.json')))
    return readTexts(root, tag) as Files;
  return Object.fromEntries(
    Object.entries(dutchFiles(root)).map(([file, texts]) => [
      file,
      fill(withForms(texts, tag), '', () => '') as Tree,
    ]),
  );
}

const allLeaves = (files: Files): (readonly [path: string, text: string])[] =>
  Object.entries(files).flatMap(([file, texts]) => [...leaves(texts, file)]);

export function exportSheet(root: string, tag: string): string {
  const dutch = new Map(allLeaves(dutchFiles(root)));
  return writeSheet(
    allLeaves(shapeOf(root, tag)).map(([where, translation]) => {
      const source = dutchOf(where, dutch);
      return {
        where,
        context: contextOf(where),
        screen: screenOf(where),
        longest: longestOf(source),
        dutch: source,
        translation,
      };
    }),
  );
}

/**
 * The files of a language as a sheet gives them, by their path under `root`. What does not fit is put
 * in `problems`, one line each; then nothing may be written.
 */
export async function importSheet(
  root: string,
  tag: string,
  sheet: string,
  problems: string[],
): Promise<ReadonlyMap<string, string>> {
  const sources = dutchFiles(root);
  const dutch = new Map(allLeaves(sources));
  const given = new Map<string, string>();
  for (const {where, translation} of readSheet(sheet, problems)) {
    if (given.has(where)) problems.push(`${where}: stands in the sheet twice.`);
    given.set(where, translation);
  }
  if (problems.length) return new Map();
  const shape = shapeOf(root, tag);
  const wanted = new Set(allLeaves(shape).map(([path]) => path));
  const unknown = [...given.keys()].filter((path) => !wanted.has(path));
  problems.push(...unknown.map((path) => `${path}: there is no such text; take the row out.`));
  const textOf = (path: string): string => {
    const text = given.get(path);
    const longest = longestOf(dutchOf(path, dutch));
    if (text === undefined) problems.push(`${path}: the row is missing.`);
    else if (text.length > longest) {
      problems.push(`${path}: ${text.length} characters, and ${longest} fit.`);
    }
    return text ?? '?';
  };
  const written = new Map<string, string>();
  for (const [file, tree] of Object.entries(shape)) {
    const texts = fill(tree, file, textOf) as Tree;
    const faults = checkTexts(tag, file, texts, sources[file]!) as readonly string[];
    // A missing row has been named.
    if (!problems.length) problems.push(...faults);
    const path = join(root, 'locales', tag, `${file}.json`);
    const style = await resolveConfig(join(root, 'package.json'));
    written.set(path, await format(JSON.stringify(texts, null, 2), {...style, parser: 'json'}));
  }
  return problems.length ? new Map() : written;
}
