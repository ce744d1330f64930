/**
 * `npm run recht`: makes the review sheet for lawyers, `docs/recht/`, in Dutch: every flow drawn, every
 * rule, the text of every end beside its rules, every case in words. `-- --check` writes nothing, names
 * what is out of date, and fails.
 */

import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {drawings, drawingTitles} from './recht/drawings.js';
import {casesPages, endsPage, rulesPage} from './recht/pages.js';

const FOLDER = fileURLToPath(new URL('../docs/recht/', import.meta.url));

function frontPage(cases: readonly string[]): string {
  return [
    '# Voor juristen: het recht in deze wijzer',
    '',
    'Gemaakt uit de gegevens en de stromen zelf, met `npm run recht`; een test faalt als dit niet klopt',
    'met de code. Klopt er iets niet? Noem de regel (bijvoorbeeld `W21-4.3`), het artikel en wat er',
    'volgens u moet staan; een melding is genoeg. Zie ook [de gegevens](../../flows/law/README.md).',
    '',
    '- [De regels](regels.md): per regel het artikel, wat hij zegt, hoe zeker hij is en waar hij werkt.',
    '- [De uitkomsten](uitkomsten.md): per einde de tekst op het scherm, naast de regels.',
    '- De stromen, getekend:',
    ...[...drawingTitles()].map(([name, title]) => `  - [${title}](stromen/${name}.md)`),
    '- De zaken waaraan alles wordt getoetst, met feiten, verwachting en bron:',
    ...cases.map((topic) => `  - [${topic}](zaken/${topic}.md)`),
    '',
    'Wat `ask` geeft, is een antwoord: het zegt wat niet zeker is, wie beslist en wat u meebrengt.',
    '',
  ].join('\n');
}

/** Path, below the folder, to content. */
function pages(): ReadonlyMap<string, string> {
  const cases = casesPages();
  return new Map([
    ['README.md', frontPage([...cases.keys()])],
    ['regels.md', rulesPage()],
    ['uitkomsten.md', endsPage()],
    ...[...drawings()].map(([name, page]) => [`stromen/${name}.md`, page] as const),
    ...[...cases].map(([topic, page]) => [`zaken/${topic}.md`, page] as const),
  ]);
}

const check = process.argv.includes('--check');
const wanted = pages();
const there = existsSync(FOLDER)
  ? readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.md'))
  : [];
const stale = [...wanted].filter(
  ([path, page]) => !existsSync(FOLDER + path) || readFileSync(FOLDER + path, 'utf8') !== page,
);
const left = there.filter((path) => !wanted.has(path));

for (const path of [...stale.map(([one]) => one), ...left]) {
  console.log(
    check ? `docs/recht/${path} is out of date: npm run recht` : `wrote docs/recht/${path}`,
  );
}
if (check) process.exitCode = stale.length + left.length ? 1 : 0;
else {
  for (const [path, page] of stale) {
    mkdirSync(dirname(FOLDER + path), {recursive: true});
    writeFileSync(FOLDER + path, page);
  }
  for (const path of left) rmSync(FOLDER + path);
}
