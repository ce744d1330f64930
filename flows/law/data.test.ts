import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';

interface Entry {
  id: string;
  confidence: string;
  checkedOn: string;
  checkBy: string;
  article: string;
}
interface Figure extends Entry {
  source: string;
  value: unknown;
  validFrom: string | null;
  validTo: string | null;
}
interface Rule extends Entry {
  law: string;
  url: string;
  says: string;
  open?: string;
  alsoArticles?: {article: string; url: string}[];
}

const readAll = <T>(folder: string): T[] => {
  const url = new URL(`${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(new URL(name, url), 'utf8')) as T[]);
};

const figures = readAll<Figure>('figures');
const rules = readAll<Rule>('rules');

/** A source that is reached by http only; the two figures that rest on it are history. */
const HTTP_ONLY = ['virtueletraining.com'];

const isHttps = (text: string) => {
  const {protocol, host} = new URL(text);
  return protocol === 'https:' || HTTP_ONLY.includes(host);
};

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);

/** The ids of the entries for which `holds` is false, so that a failure names them all. */
const failing = <T extends Entry>(entries: T[], holds: (entry: T) => boolean) =>
  entries.filter((entry) => !holds(entry)).map((entry) => entry.id);

const all: Entry[] = [...figures, ...rules];

describe('law data', () => {
  it('holds figures and rules', () => {
    assert.ok(figures.length > 0);
    assert.ok(rules.length > 0);
  });

  it('has no rule twice', () => {
    const ids = rules.map(({id}) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('names an article for each entry', () => {
    assert.deepEqual(
      failing(all, ({article}) => article.length > 0),
      [],
    );
  });

  it('was checked on a day, and is to be checked again later', () => {
    assert.deepEqual(
      failing(
        all,
        ({checkedOn, checkBy}) => isDate(checkedOn) && isDate(checkBy) && checkBy > checkedOn,
      ),
      [],
    );
  });

  it('is checked again within a year', () => {
    assert.deepEqual(
      failing(
        all,
        ({checkedOn, checkBy}) => Date.parse(checkBy) - Date.parse(checkedOn) <= 366 * 86_400_000,
      ),
      [],
    );
  });
});

describe('figures', () => {
  it('have a known confidence', () => {
    const known = ['verified', 'secondary', 'memory', 'open'];
    assert.deepEqual(
      failing(figures, ({confidence}) => known.includes(confidence)),
      [],
    );
  });

  it('have a source on the web', () => {
    assert.deepEqual(
      failing(figures, ({source}) => isHttps(source)),
      [],
    );
  });

  it('end no earlier than they begin', () => {
    assert.deepEqual(
      failing(figures, ({validFrom, validTo}) => !validFrom || !validTo || validFrom <= validTo),
      [],
    );
  });
});

describe('rules', () => {
  it('have a known confidence', () => {
    const known = ['verified', 'inferred', 'secondary', 'open'];
    assert.deepEqual(
      failing(rules, ({confidence}) => known.includes(confidence)),
      [],
    );
  });

  it('link each article to a secure web address', () => {
    assert.deepEqual(
      failing(rules, (rule) => [rule, ...(rule.alsoArticles ?? [])].every(({url}) => isHttps(url))),
      [],
    );
  });

  it('cite a statute by the article that the link opens', () => {
    const fits = ({article, url}: {article: string; url: string}) => {
      const anchor = /#Artikel(.+)$/.exec(url)?.[1];
      return anchor === undefined || article.startsWith(`art. ${anchor} `);
    };
    assert.deepEqual(
      failing(rules, (rule) => [rule, ...(rule.alsoArticles ?? [])].every(fits)),
      [],
    );
  });

  it('say what is left open if they may not decide', () => {
    assert.deepEqual(
      failing(rules, ({confidence, open}) => confidence !== 'open' || Boolean(open)),
      [],
    );
  });
});

describe('generated modules', () => {
  it('are fresh (else: npm run generate)', () => {
    const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'});
    assert.equal(run.status, 0, run.stderr);
  });
});
