// The tests that judge a mutant, in one process: they are bundled once, and a run of the bundle is a
// fresh copy of every module in ten milliseconds. `node --test` needs seconds to start, and there are
// thousands of mutants.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';
import {build} from 'esbuild';

/** One script of all test files; what they import from `node_modules` stays outside. */
export async function bundle(files, root = process.cwd()) {
  const {outputFiles} = await build({
    stdin: {
      contents: [
        ...files.map((file) => `import './${file}';`),
        `export {FLOWS} from './flows/index.js';`,
      ].join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    // A test file is imported for what it does; "sideEffects" in package.json would leave it out.
    ignoreAnnotations: true,
    plugins: [fileAddresses],
  });
  return new Script(`(function (require, module) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
  });
}

/** In one script each file has lost its address, by which tests find the cases. */
const fileAddresses = {
  name: 'file-addresses',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

/** Runs the script, and gives the tests that it describes, none of them run, and the flows they judge. */
export function load(script, root = process.cwd()) {
  const tests = [];
  const module = {exports: {}};
  const outer = [];
  const standIns = {
    'node:test': {
      describe(name, body) {
        outer.push(name);
        body();
        outer.pop();
      },
      it: (name, run) => tests.push({name: [...outer, name].join(': '), run}),
    },
    yaml: {parse: parsedOnce},
  };
  const require = createRequire(join(root, 'package.json'));
  script.runInThisContext()((id) => standIns[id] ?? require(id), module);
  return {tests, flows: module.exports.FLOWS};
}

const {parse} = createRequire(import.meta.url)('yaml');
const parsed = new Map();

/** The cases are the same for every mutant, and reading them takes longer than judging one. */
function parsedOnce(text) {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}
