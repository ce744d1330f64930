/**
 * For translators who work in a spreadsheet; see `docs/translating.md`.
 *
 *   npm run translate -- export tr            writes translate-tr.csv
 *   npm run translate -- import tr some.csv   puts it into locales/tr/, or says what does not fit
 */

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {exportSheet, importSheet} from './translate/exchange.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const [what, tag = '', file = `translate-${tag}.csv`] = process.argv.slice(2);
if (!/^[a-z]{2,3}(-[\w-]+)?$/.test(tag) || (what !== 'export' && what !== 'import')) {
  fail([
    'Say: npm run translate -- export tr, or: npm run translate -- import tr translate-tr.csv',
  ]);
}

if (what === 'export') {
  writeFileSync(file, exportSheet(ROOT, tag));
  console.log(`wrote ${file}`);
} else {
  const problems: string[] = [];
  const files = await importSheet(ROOT, tag, readFileSync(file, 'utf8'), problems);
  if (problems.length) fail([...problems, 'Nothing was changed.']);
  for (const [path, content] of files) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  }
  console.log(`${tag}: ${files.size} files. Now: npm run generate`);
}
