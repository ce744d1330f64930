/** The way to a translator and back, and what a language needs to be one more. */

import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import {languageFiles, languageTags} from '../scripts/languages.mjs';
import {exportSheet, importSheet} from '../scripts/translate/exchange.js';
import {readSheet, writeSheet} from '../scripts/translate/sheet.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Takes in a sheet in which `from` was changed into `to`; gives what is wrong with it. */
async function faultsOf(from: string, to: string): Promise<readonly string[]> {
  const sheet = exportSheet(ROOT, 'en');
  assert.ok(sheet.includes(from), `the sheet has ${from}`);
  const problems: string[] = [];
  const files = await importSheet(
    ROOT,
    'en',
    sheet.replace(from, () => to),
    problems,
  );
  assert.equal(files.size, 0, 'nothing is to be written');
  return problems;
}

describe('the sheet of a translator', () => {
  for (const tag of languageTags(ROOT)) {
    it(`comes back as it went, in ${tag}`, async () => {
      const problems: string[] = [];
      const files = await importSheet(ROOT, tag, exportSheet(ROOT, tag), problems);
      assert.deepEqual(problems, []);
      for (const [path, content] of files) assert.equal(content, readFileSync(path, 'utf8'), path);
    });
  }

  it('tells what a text is, where it is seen and how long it may be', () => {
    const sheet = exportSheet(ROOT, 'en');
    assert.match(
      sheet,
      /questions\/residence\/title,A question; the heading of the screen,vraag-residence,\d+,/,
    );
    assert.match(sheet, /outcomes\/deadline\/running\/summary,[^\n]*,uitkomst-\d+,\d+,/);
  });

  it('opens no formula, and takes nothing away', () => {
    const texts = ['=1+1', '+31', '-', '@a', "'t is zo", 'a=b', 'regel\n\nregel', 'a,"b"'];
    const sheet = writeSheet(
      texts.map((translation, at) => ({
        ...{where: `a/${at}`, context: '', screen: '', longest: 9, dutch: '=2', translation},
      })),
    );
    assert.doesNotMatch(sheet, /(^|,)"?[=+@-]/m);
    const problems: string[] = [];
    const rows = readSheet(sheet, problems);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      rows.map(({translation}) => translation),
      texts,
    );
  });

  it('refuses a placeholder that was changed, by its name', async () => {
    const [fault, ...more] = await faultsOf('{{azcWeeks}} weeks', '{{weeks}} weeks');
    assert.match(fault!, /locales\/en\/.+ must name \{\{azcWeeks\}\}, as Dutch does/);
    assert.deepEqual(more, []);
  });

  it('refuses a row that is gone, that is new or that stands there twice', async () => {
    const row = /^interface\/title,.+\r\n/m.exec(exportSheet(ROOT, 'en'))![0];
    assert.deepEqual(await faultsOf(row, ''), ['interface/title: the row is missing.']);
    assert.deepEqual(await faultsOf(row, row + row), [
      'interface/title: stands in the sheet twice.',
    ]);
    assert.deepEqual(await faultsOf(row, row + row.replace('title', 'titel')), [
      'interface/titel: there is no such text; take the row out.',
    ]);
  });

  it('refuses what is too long, what is empty, and another file', async () => {
    const long = 'a'.repeat(500);
    assert.match((await faultsOf('Read on', long))[0]!, /: 500 characters, and \d+ fit\.$/);
    assert.match((await faultsOf(',Read on', ',')).join(), /result\.more is empty/);
    const problems: string[] = [];
    await importSheet(ROOT, 'en', 'a,b\r\n1,2\r\n', problems);
    assert.match(problems.join(), /^The sheet has no column where, /);
  });
});

describe('one more language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inburger-wijzer-'));
  after(() => rmSync(folder, {recursive: true}));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
  };

  it('is one more folder: a sheet that was filled in, and its meta', async () => {
    cpSync(join(ROOT, 'locales/nl'), join(folder, 'locales/nl'), {recursive: true});
    cpSync(join(ROOT, 'src/elements/countries.ts'), join(folder, 'src/elements/countries.ts'));
    const empty = exportSheet(folder, 'pl');
    for (const form of ['one', 'few', 'many', 'other']) {
      assert.match(empty, new RegExp(`/\\w+_${form},`), `Polish has a form "${form}"`);
    }
    // The translator writes the Dutch again, which is enough to see that all of it is asked for.
    const rows = empty.trimEnd().split(/\r\n(?=[\w-]+\/)/);
    const problems: string[] = [];
    const filled = rows.map((row, at) => (at === 0 ? row : row + /,(\d+),([^]*),$/.exec(row)![2]!));
    const files = await importSheet(folder, 'pl', filled.join('\r\n'), problems);
    assert.deepEqual(problems, []);
    for (const [path, content] of files) write(path, content);
    const meta = {tag: 'pl', name: 'Polski', dir: 'ltr', script: 'Latn', locale: 'pl'};
    const rest = {voices: ['pl-PL'], review: 'none'};
    write(join(folder, 'locales/pl/meta.json'), JSON.stringify({...meta, ...rest}));
    const made = languageFiles(folder, problems);
    assert.deepEqual(problems, []);
    assert.match(made.get('src/i18n/generated/languages.ts')!, /"pl": \{first: /);
    assert.match(made.get('locales/REVIEW.md')!, /## Polski \(`pl`\)/);
  });
});
