// Mutation testing (`npm run mutate`): Stryker makes one small fault in the sources at a time, a
// "mutant", and the tests of the law should find it. How to read what it says: docs/mutation.md.
import {globSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** All that is kept of runs; in no repository. */
export const KEPT = 'coverage/mutation';

/**
 * The tests that judge: those of the law that run in one process, and in seconds. Left out are those that
 * are too slow to run a thousand times (every path, one fact less), and those that start processes.
 */
export const LAW_TESTS = [
  ...globSync('src/assess/*.test.ts').sort(),
  'test/flows.test.ts',
  'test/cases/cases.test.ts',
];

export default {
  testRunner: 'law',
  plugins: ['./scripts/mutate/runner.mjs'],
  lawTests: LAW_TESTS,
  warnings: {unknownOptions: false},

  // The flows are data, and have mutants of their own (scripts/mutate/ways.mjs); what they are written
  // with is code.
  mutate: ['src/assess/**/*.ts', 'flows/chart.ts', '!**/*.test.ts'],
  // It puts an empty text in place of a text. Nearly every text here is one of a closed list of words,
  // and the compiler refuses another.
  mutator: {excludedMutations: ['StringLiteral']},

  // Which test comes by which mutant: only those run. A mutant in what is made once, when a file is
  // loaded, is judged by all.
  coverageAnalysis: 'perTest',
  // What a mutant leaves in an endless loop is found by counting; this is for a machine that is busy.
  timeoutMS: 30_000,
  concurrency: 2,
  // The tests are bundled, and no compiler looks at the types.
  disableTypeChecks: false,

  // Sources are changed in a copy, outside the folder that editors and servers watch.
  tempDirName: join(tmpdir(), 'inburger-wijzer-mutate'),
  cleanTempDir: 'always',
  ignorePatterns: ['/bench', '/coverage', '/demo', '/dist', '/docs', '/pages', 'LICENSES'],

  // Parts can be run one after another; what came of each is kept beside that of the others.
  incremental: true,
  incrementalFile: `${KEPT}/code.json`,
  reporters: ['progress-append-only'],
};
