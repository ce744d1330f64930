// `npm run audit`: known weaknesses in what ships. Nothing is a dependency of the package, because all
// of it is bundled: so what is asked about is what the bundle was made from, and fails at "high". The
// tools are only counted. Where the registry does not answer (no network, no such service), it says so
// and passes: that a check could not be made is no fault of the change at hand.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {environment} from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PATIENCE_MS = 30_000;
const SERIOUS = ['high', 'critical'];

/** The packages that a module of the bundle comes from, as the builds tell. */
function shipped() {
  const lists = ['production', 'assess']
    .map((build) => join(root, 'dist/.vite', `chunks-${build}.json`))
    .filter((list) => existsSync(list));
  const modules = lists.flatMap((list) =>
    JSON.parse(readFileSync(list, 'utf8')).flatMap((chunk) => chunk.modules),
  );
  const names = modules.flatMap((module) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
    return name ?? [];
  });
  return new Set(names);
}

function skip(why) {
  console.log(`audit: not made (${why})`);
  process.exit(0);
}

const names = shipped();
if (names.size === 0) {
  console.error('audit: nothing was built yet. Run `npm run build` first.');
  process.exit(1);
}

// With `--omit=dev` nothing would be asked about: see above.
const {stdout, error} = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
  cwd: root,
  env: environment(),
  encoding: 'utf8',
  timeout: PATIENCE_MS,
  shell: process.platform === 'win32',
});
if (error) skip(error.code ?? error.message);

let report;
try {
  report = JSON.parse(stdout);
} catch {
  skip('the answer cannot be read');
}
if (!report.vulnerabilities) skip(report.message ?? report.error?.summary ?? 'no answer');

const {dependencies = {}} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const all = Object.values(report.vulnerabilities);
const ours = all.filter(({name}) => names.has(name) || name in dependencies);
const serious = ours.filter(({severity}) => SERIOUS.includes(severity));
for (const {name, severity, via} of ours) {
  const titles = via.map((one) => (typeof one === 'string' ? one : `${one.title} ${one.url}`));
  console.log(`${severity}: ${name}: ${titles.join('; ')}`);
}
console.log(
  `audit: ${names.size} libraries in the bundle, ${serious.length} with a serious weakness; ${all.length - ours.length} tools with one of any kind`,
);
process.exitCode = serious.length ? 1 : 0;
