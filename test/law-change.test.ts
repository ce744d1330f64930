/**
 * A change of law is a change of data. In a copy of the sources only a file of `flows/law/figures/` is
 * edited, as `flows/law/README.md` says; then the assessment of a person says something else, from the
 * day on that the data says. And what the data may not say is refused, with the mend.
 */

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {figureOn} from '../flows/law/figure.js';
import {addDays} from '../src/assess/calendar.js';
import type {Facts} from '../src/assess/facts.js';
import {readCases} from './cases/judge.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CASES = readCases();
const CHECKED = `
  article: art. 1 of a test
  source: https://wetten.overheid.nl/
  rule: NAT-PAY
  confidence: verified
  checkedOn: '2026-11-26'
  checkBy: '2027-11-26'
`;

/** The entries of a file; what stands before the first is kept with it. */
const split = (text: string) => text.split(/\n(?=- id: )/);
/** A field as it is written; nothing for `null`. */
const field = (text: string, name: string): string =>
  new RegExp(`^(?:- |  )${name}: '?(?!null)([^'\\n]+)`, 'm').exec(text)?.[1] ?? '';

/**
 * The file as it is without what may be known by then: no value of the figure begins on that day or
 * later, and the last one has no end, or ends the day before. So these examples hold in every year.
 */
const notYet =
  (id: string, day: string, last: string | null = addDays(day, -1)) =>
  (text: string): string => {
    const entries = split(text).filter(
      (one) => field(one, 'id') !== id || field(one, 'validFrom') < day,
    );
    const current = entries.findLastIndex((one) => field(one, 'id') === id);
    const end = last === null ? 'null' : `'${last}'`;
    entries[current] = entries[current]!.replace(/^ {2}validTo: .*$/m, `  validTo: ${end}`);
    return entries.join('\n');
  };

/** An entry of the law data, as somebody adds it. */
const entry = (fields: Record<string, string | number>): string =>
  `\n- ${Object.entries({unit: 'years', meaning: 'A test.', ...fields})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}${CHECKED}`;

const NATURALISE = `
  const {assess} = await import('./src/assess/index.ts');
  const {feeYear, lawFigures, PLANS} = await import('./src/conversation/law-values.ts');
  const [facts, days] = JSON.parse(process.argv.at(-1));
  const told = days.map((today) => {
    const {naturalisation, sanctions} = assess(facts, {today});
    const {passportFee} = lawFigures(today);
    return {
      term: naturalisation?.term?.result,
      from: naturalisation?.from,
      fine: sanctions?.fine?.amount,
      passportFee,
      feeYear: feeYear(today),
      isPlanned: PLANS.tenYears !== undefined,
    };
  });
  console.log(JSON.stringify(told));
`;

interface Told {
  readonly term?: string;
  readonly from?: string;
  readonly fine?: number;
  readonly passportFee: number;
  readonly feeYear: string;
  readonly isPlanned: boolean;
}

describe('a change of law', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'law-change-'));
    for (const part of ['src', 'flows', 'locales', 'scripts', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(copy, part), {recursive: true});
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, {recursive: true}));

  const run = (...command: string[]) =>
    spawnSync(process.execPath, command, {cwd: copy, encoding: 'utf8'});

  /** Edits one file of figures, makes what ships, and puts the file back afterwards. */
  function withFigures<Result>(
    file: string,
    edit: (text: string) => string,
    then: (generated: ReturnType<typeof run>) => Result,
  ): Result {
    const path = join(copy, 'flows/law/figures', file);
    const text = readFileSync(path, 'utf8');
    const edited = edit(text);
    assert.notEqual(edited, text, 'the edit changes nothing');
    writeFileSync(path, edited);
    try {
      return then(run('scripts/generate.mjs'));
    } finally {
      writeFileSync(path, text);
    }
  }

  /** What is said on each day, once the figures are edited. */
  const toldAfter = (
    file: string,
    edit: (text: string) => string,
    facts: Facts,
    ...days: string[]
  ): readonly Told[] =>
    withFigures(file, edit, (generated) => {
      assert.equal(generated.status, 0, generated.stderr);
      const script = ['--import', 'tsx', '--input-type=module', '-e', NATURALISE];
      const {stdout, stderr} = run(...script, '--', JSON.stringify([facts, days]));
      assert.ok(stdout, stderr);
      return JSON.parse(stdout) as Told[];
    });

  const refusal = (file: string, edit: (text: string) => string): string =>
    withFigures(file, edit, ({status, stderr}) => {
      assert.equal(status, 1);
      return stderr;
    });

  /** A new value from a day on, as README says: the one before it ends, and an entry is added. */
  const from =
    (day: string, fields: Record<string, string | number>) =>
    (text: string): string =>
      notYet(String(fields['id']), day)(text) +
      entry({...fields, validFrom: `'${day}'`, validTo: 'null'});
  const factsOf = (id: string): Facts => CASES.find((one) => one.id === id)!.facts;
  /** Their five years are complete on 10 January 2027. */
  const applicant = factsOf('D-N-02');

  it('of next year’s fee is one entry, and is shown from its day on', () => {
    const [before, on, preview] = toldAfter(
      'naturalisation.yaml',
      from('2027-01-01', {id: 'nat.fee.single.standard', value: 1170, unit: 'eur'}),
      {},
      '2026-12-31',
      '2027-01-01',
      '2027-06-30',
    );
    const now = figureOn('nat.fee.single.standard', '2026-12-31');
    assert.deepEqual([before!.passportFee, before!.feeYear], [now, '2026']);
    assert.deepEqual([on!.passportFee, on!.feeYear], [1170, '2027']);
    assert.deepEqual(preview!.passportFee, 1170);
  });

  /** The plan of ten years, made law from a day on. */
  const tenYearsFrom = (first: string) => from(first, {id: 'nat.term.main', value: 10});

  it('that is planned is shown as no law, and decides on no day', () => {
    const planned = (text: string) =>
      text.replace(/(- id: nat\.term\.main\n[^]*?)validFrom: null/, "$1validFrom: '2027-01-01'");
    const [told] = toldAfter('planned.yaml', planned, applicant, '2027-06-01');
    assert.equal(told!.term, 'met');
    assert.equal(told!.isPlanned, true);
  });

  it('of a longer term binds who is not ready before its day', () => {
    const [ready, late] = toldAfter(
      'naturalisation.yaml',
      tenYearsFrom('2027-07-01'),
      applicant,
      '2027-06-30',
      '2027-07-01',
    );
    assert.equal(ready!.term, 'met');
    assert.equal(late!.term, 'later');
    assert.equal(late!.from, '2032-01-10');
  });

  it('of a longer term that is to come moves the first day of who is not ready before it', () => {
    const dayBefore = tenYearsFrom('2027-01-10');
    const [late] = toldAfter('naturalisation.yaml', dayBefore, applicant, '2026-11-26');
    assert.equal(late!.from, '2032-01-10');
    const onTheDay = tenYearsFrom('2027-01-11');
    const [ready] = toldAfter('naturalisation.yaml', onTheDay, applicant, '2026-11-26');
    assert.equal(ready!.from, '2027-01-10');
  });

  it('of the amount of a fine is one entry', () => {
    const fine = from('2027-01-01', {id: 'wi2021.fine.pvtMap', value: 400, unit: 'eur'});
    const [before, on] = toldAfter(
      'wi2021.yaml',
      fine,
      factsOf('D-21-20b'),
      '2026-12-31',
      '2027-01-01',
    );
    assert.deepEqual([before!.fine, on!.fine], [figureOn('wi2021.fine.pvtMap', '2026-12-31'), 400]);
  });

  it('with two values on one day is refused, with the mend', () => {
    const twice = (text: string) =>
      notYet('nat.fee.child', '2026-12-01', '2026-12-31')(text) +
      entry({id: 'nat.fee.child', value: 170, validFrom: "'2026-12-01'", validTo: 'null'});
    assert.match(
      refusal('naturalisation.yaml', twice),
      /nat\.fee\.child has two values on 2026-12-01: give the earlier one a validTo/,
    );
  });

  it('that leaves days without a value is refused, with the mend', () => {
    const late = (text: string) =>
      notYet('nat.fee.child', '2027-01-01')(text) +
      entry({id: 'nat.fee.child', value: 170, validFrom: "'2027-02-01'", validTo: 'null'});
    assert.match(
      refusal('naturalisation.yaml', late),
      /nat\.fee\.child has no value from 2027-01-01 until 2027-02-01: add it/,
    );
  });

  it('of a figure that is read without a day is refused, and the place is named', () => {
    const school = from('2027-01-01', {id: 'common.school.years', value: 9});
    assert.match(
      refusal('common.yaml', school),
      /flows\/obligation\.ts:\d+ reads the figure 'common\.school\.years' without a day/,
    );
  });
});
