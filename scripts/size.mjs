// `npm run size`, after a build: what a visitor downloads, in bytes after gzip -9, and whether the
// bundle stands on its own feet.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

// --- The budgets -----------------------------------------------------------------------------

// A chunk is found by a source that is in it. It brings along all that it imports statically;
// what it imports dynamically counts only when it is listed too.
const loader = 'src/index.ts';
const app = 'src/elements/app.ts';
const dutch = 'src/i18n/generated/nl-first.ts';

const budgets = [
  {name: 'The loader', sources: [loader], limit: 4_000},
  {
    name: 'Up to the first question, in Dutch',
    sources: [loader, app, dutch],
    limit: 60_000,
    // For a result and for a municipality's own texts; no one needs them to begin.
    without: ['node_modules/marked/', 'src/i18n/generated/nl-later.ts'],
  },
];

// ---------------------------------------------------------------------------------------------

const listFile = join(dist, '.vite', 'chunks.json');
if (!existsSync(listFile)) {
  console.error('There is no dist/.vite/chunks.json. Run `npm run build` first.');
  process.exit(1);
}
/** @type {{file: string, imports: string[], modules: string[]}[]} */
const chunks = JSON.parse(readFileSync(listFile, 'utf8'));
const chunkOf = (file) => chunks.find((chunk) => chunk.file === file);
const read = (file) => readFileSync(join(dist, file));
const problems = new Set();

for (const {name, sources, limit, without = []} of budgets) {
  const loaded = new Set();
  for (const source of sources) addWithImports(chunkWith(source), loaded);

  console.log(name);
  let total = 0;
  for (const {file} of loaded) {
    const size = gzipSync(read(file), {level: 9}).length;
    total += size;
    console.log(`${String(size).padStart(8)}  ${file}`);
  }
  console.log(`${String(total).padStart(8)}  of ${limit}\n`);

  if (total > limit) {
    problems.add(
      `${name}: ${total - limit} bytes over ${limit}. Load the new part lazily or do without it; ` +
        'raise the budget in scripts/size.mjs only if a visitor gets something for it.',
    );
  }
  for (const unwanted of without) {
    for (const {file, modules} of loaded) {
      if (!modules.some((module) => module.includes(unwanted))) continue;
      problems.add(`${name}: dist/${file} holds ${unwanted}. Import that part with import().`);
    }
  }
}

// --- On its own feet: any host, any folder, no bundler ---------------------------------------

for (const {file, imports} of chunks) {
  for (const imported of imports) {
    if (chunkOf(imported)) continue;
    problems.add(`dist/${file} imports "${imported}" from outside dist/. It must be bundled.`);
  }
  if (/\bprocess\.env\b/.test(read(file))) {
    problems.add(
      `dist/${file} reads process.env, which no browser has: define it in vite.config.ts.`,
    );
  }
}

// The package has no dependencies, so its types may not lean on any either.
for (const entry of ['types/src/index.d.ts', 'types/src/assess/index.d.ts']) checkTypes(entry);

for (const problem of problems) console.error(`✖ ${problem}`);
process.exitCode = problems.size === 0 ? 0 : 1;

function chunkWith(source) {
  const chunk = chunks.find(({modules}) => modules.includes(source));
  if (!chunk) {
    problems.add(
      `No chunk of dist/ holds ${source}. If it moved, say so in scripts/size.mjs; ` +
        'if nothing imports it any more, the budget has lost its meaning.',
    );
  }
  return chunk;
}

function addWithImports(chunk, loaded) {
  if (!chunk || loaded.has(chunk)) return;
  loaded.add(chunk);
  for (const file of chunk.imports) addWithImports(chunkOf(file), loaded);
}

function checkTypes(file, seen = new Set()) {
  if (seen.has(file)) return;
  seen.add(file);
  if (!existsSync(join(dist, file))) {
    problems.add(`There is no dist/${file}, to which package.json points.`);
    return;
  }
  const code = read(file).toString();
  const imports = code.matchAll(/^(?:import|export)\b[^'";]*\bfrom\s+['"](.+)['"]/gm);
  const inlineImports = code.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/\bimport\(['"](.+?)['"]\)/g);
  for (const [, specifier] of [...imports, ...inlineImports]) {
    if (!specifier.startsWith('.')) {
      problems.add(
        `dist/${file} needs the types of "${specifier}". Give that export a type of our own.`,
      );
    } else if (specifier.endsWith('.js')) {
      checkTypes(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')), seen);
    }
  }
}
