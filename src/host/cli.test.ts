import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));

describe('inburgerwijzer check', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inburgerwijzer-'));
    const files = {
      'good.json': '\uFEFF{"name": "Gemeente Voorbeeld", "validUntil": "2199-12-31"}',
      'slip.json': '{"name": "Gemeente Voorbeeld", "validUntil": "2199-12-31", "topic": ["law"]}',
      'old.json': '{"name": "Gemeente Voorbeeld", "validUntil": "2020-12-31"}',
      'broken.json': '{"name": "Gemeente Voorbeeld",}',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  after(() => rm(folder, {recursive: true}));

  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), CLI, ...args],
      {cwd: folder, encoding: 'utf8'},
    );
    return {status, stdout, stderr};
  };

  it('says that a file can be used', () => {
    assert.deepEqual(run('check', 'good.json'), {
      status: 0,
      stdout: 'good.json: can be used.\n',
      stderr: '',
    });
  });

  it('names the file, the key and the mend, a line for each mistake of every file', () => {
    const {status, stdout, stderr} = run('check', 'slip.json', 'good.json', 'old.json');
    assert.equal(status, 1);
    assert.equal(stdout, 'good.json: can be used.\n');
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'slip.json: topic: unknown key; did you mean "topics"?',
      'old.json: validUntil: expired on 2020-12-31; look the file over and set a new date',
    ]);
  });

  it('says that a file is not there, or no JSON', () => {
    const {status, stderr} = run('check', 'none.json', 'broken.json');
    assert.equal(status, 1);
    assert.match(stderr, /^none\.json: cannot be read: ENOENT/m);
    assert.match(stderr, /^broken\.json: is not JSON: /m);
  });

  it('says how it is used', () => {
    assert.equal(run('--help').status, 0);
    for (const args of [[], ['check'], ['chek', 'good.json'], ['check', '--fix']]) {
      const {status, stderr} = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, /^Usage: inburgerwijzer check <file\.json>/);
    }
  });
});
