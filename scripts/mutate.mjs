// `npm run mutate`: how many small faults in the rules the tests would find. All of it takes an hour;
// `npm run mutate -- src/assess/term.ts flows/deadline` does these parts, and says of all that was ever
// run what is left. A file of `src/assess`, a folder of it, or `flows/` and the id of a flow.
import {spawnSync} from 'node:child_process';
import {KEPT, LAW_TESTS} from '../stryker.config.mjs';
import {printLeft, printShares} from './mutate/report.mjs';
import {mutateWays} from './mutate/ways.mjs';

const parts = process.argv.slice(2).filter((part) => !part.startsWith('-'));
const options = process.argv.slice(2).filter((part) => part.startsWith('-'));

const isFlow = (part) => /^flows(\/[a-z0-9-]+)?\/?$/i.test(part);
const flows = parts.filter(isFlow);
const files = parts.filter((part) => !isFlow(part));

if (files.length > 0 || parts.length === 0) {
  const patterns = files.map((file) => (file.endsWith('.ts') ? file : `${file}/**/*.ts`));
  const only = patterns.length > 0 ? ['--mutate', [...patterns, '!**/*.test.ts'].join()] : [];
  const {status} = spawnSync('stryker', ['run', ...only, ...options], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
if (flows.length > 0 || parts.length === 0) {
  const ids = flows.map((part) => part.replace(/^flows\/?|\/$/g, '')).filter(Boolean);
  // The test of their form would see the traces that are laid in them.
  const judges = LAW_TESTS.filter((file) => file !== 'test/flows.test.ts');
  await mutateWays(judges, ids, `${KEPT}/ways.json`);
}

printLeft(KEPT, parts);
printShares(KEPT);
