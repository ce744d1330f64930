// `npm run size`, after a build: what a visitor downloads, in bytes after gzip -9, and whether the
// bundle stands on its own feet.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

// --- What was built -------------------------------------------------------------------------

/** @type {{file: string, imports: string[], modules: string[]}[]} */
const chunks = ['production', 'assess'].flatMap((build) => {
  const list = join(dist, '.vite', `chunks-${build}.json`);
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'));
  console.error(`There is no ${list}. Run \`npm run build\` first.`);
  process.exit(1);
});
const chunkOf = (file) => chunks.find((chunk) => chunk.file === file);
const read = (file) => readFileSync(join(dist, file));
const sizeOf = (file) => gzipSync(read(file), {level: 9}).length;
const problems = new Set();

/** The chunks that hold words, by language and bundle. */
const words = chunks.flatMap(({file, modules}) =>
  modules.flatMap((module) => {
    const [, tag, bundle] = /^src\/i18n\/generated\/(.+)-(\w+)\.ts$/.exec(module) ?? [];
    return bundle && bundle !== 'words' ? [{file, tag, bundle, module}] : [];
  }),
);
const languages = [...new Set(words.map(({tag}) => tag))];

// --- The budgets -----------------------------------------------------------------------------

// A chunk is found by a source that is in it. It brings along all that it imports statically;
// what it imports dynamically counts only when it is listed too.
const loader = 'src/index.ts';
const app = 'src/elements/embed.ts';
const result = 'src/elements/result.ts';
const takeaway = 'src/elements/takeaway/takeaway.ts';

// Each comes at the press that calls for it.
const atAPress = [
  'node_modules/lean-qr/',
  'node_modules/ical-generator/',
  'src/elements/takeaway/print',
  'src/elements/takeaway/sheet',
];
// What makes an answer readable; no one needs it to begin.
const atAnAnswer = ['node_modules/marked/', result, takeaway];
// What comes while the first question is read.
const inTheMeantime = ['node_modules/xstate/', 'node_modules/i18next/', 'src/conversation/run.ts'];

const BUNDLE_LIMIT = 25_000;
const budgets = [
  {name: 'The loader', sources: [loader], limit: 3_000},
  ...languages.map((tag) => ({
    name: `Up to the first question, ${tag}`,
    sources: [loader, app, `src/i18n/generated/${tag}-first.ts`],
    limit: 45_000,
    without: [...atAPress, ...atAnAnswer, ...inTheMeantime],
  })),
  {
    name: 'While the first question is read, nl',
    sources: ['src/conversation/run.ts', 'src/i18n/phrases.ts', 'src/i18n/generated/nl-rest.ts'],
    apart: [app],
    limit: 90_000,
    without: [...atAPress, ...atAnAnswer],
  },
  {
    name: 'The page with the answer',
    sources: [result],
    apart: [app, 'src/conversation/run.ts'],
    limit: 60_000,
    without: [...atAPress, takeaway],
  },
  {
    name: 'What one takes home',
    sources: [takeaway],
    apart: [app, 'src/conversation/run.ts', result],
    limit: 25_000,
    without: atAPress,
  },
];

for (const {name, sources, apart = [], limit, without = []} of budgets) {
  // What is there already is not fetched again.
  const there = new Set();
  for (const source of apart) addWithImports(chunkWith(source), there);
  const loaded = new Set(there);
  for (const source of sources) addWithImports(chunkWith(source), loaded);

  console.log(name);
  let total = 0;
  for (const {file} of [...loaded].filter((chunk) => !there.has(chunk))) {
    total += sizeOf(file);
    console.log(`${String(sizeOf(file)).padStart(8)}  ${file}`);
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

console.log('The words, each bundle by itself');
for (const {file, tag, bundle} of words) {
  const size = sizeOf(file);
  console.log(`${String(size).padStart(8)}  ${tag}, ${bundle}`);
  if (size > BUNDLE_LIMIT) {
    problems.add(
      `dist/${file}: ${size - BUNDLE_LIMIT} bytes over ${BUNDLE_LIMIT}. Shorten the texts, or cut ` +
        'the bundle in two (WORD_FILES in scripts/generate.mjs).',
    );
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
