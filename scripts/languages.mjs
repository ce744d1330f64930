/**
 * The languages, from `locales/`: a folder with a `meta.json` is a language, and there is no list of
 * them anywhere else. What is wrong with one stops the build.
 */

import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {checkMeta, checkTexts, checkWriting, SOURCE} from './check-texts.mjs';

const LANGUAGE_OUT = 'src/i18n/generated';
const LAUNCHER_OUT = 'src/loader/generated';
/** The folders that hold nothing but what is made of the languages. */
export const LANGUAGE_OUTS = [LANGUAGE_OUT, LAUNCHER_OUT];
const REVIEW = 'locales/REVIEW.md';
const COUNTRIES = 'src/elements/countries.ts';

/**
 * The words a visitor needs on the first screens, those of the other questions, and those that can
 * wait for a result: on the duty, on more time, on money, on permits and passports, on what one takes
 * home, on what a municipality tells and on what terms mean; and those of a kiosk and of a helper's
 * tablet. Of the questions, the one that every visit begins with (`FIRST_QUESTION` in
 * `src/conversation/current.ts`) is among the first words too.
 */
const WORD_FILES = {
  first: ['interface'],
  rest: ['interface-rest', 'questions', 'help'],
  later: ['interface-later', 'outcomes', 'rules'],
  time: ['outcomes-time'],
  money: ['outcomes-money'],
  stay: ['outcomes-stay'],
  take: ['takeaway', 'takeaway-plan'],
  local: ['local'],
  glossary: ['glossary'],
  kiosk: ['kiosk'],
  helper: ['helper'],
};
const FIRST_QUESTION = 'nationalities';

/** How a language writes dates, lists and countries, where browsers know it otherwise or not at all. */
const WRITING_FILE = 'writing';

/** The files that hold the texts of a language. */
const TEXT_FILES = Object.values(WORD_FILES).flat();

const header = (from) => `// Made by scripts/generate.mjs from ${from}: do not edit.\n\n`;
const literal = (value) => JSON.stringify(value);

/* ---- reading ---- */

const isThere = (root, tag, file) => existsSync(join(root, 'locales', tag, `${file}.json`));
const readJson = (root, tag, file) =>
  JSON.parse(readFileSync(join(root, 'locales', tag, `${file}.json`), 'utf8'));

/** The tags of all languages. */
export const languageTags = (root) =>
  readdirSync(join(root, 'locales'))
    .sort()
    .filter((tag) => isThere(root, tag, 'meta'));

/** The texts of a language by their file; a file that is missing is a problem. */
export function readTexts(root, tag, problems = []) {
  const texts = {};
  for (const file of TEXT_FILES) {
    if (isThere(root, tag, file)) texts[file] = readJson(root, tag, file);
    else problems.push(`locales/${tag}/${file}.json is missing: copy it from ${SOURCE}`);
  }
  return texts;
}

const countryCodes = (root) => [
  ...new Set(readFileSync(join(root, COUNTRIES), 'utf8').match(/\b[A-Z]{2}\b/g)),
];

/** The codes of the countries that stand above the others in the list. */
function oftenCodes(root) {
  const [, codes] = /OFTEN: readonly string\[\] =\s*'([A-Z ]+)'/.exec(
    readFileSync(join(root, COUNTRIES), 'utf8'),
  );
  return codes.split(' ');
}

/**
 * Those countries by name, in the order of the language. A browser can name them too; to begin with
 * that takes it longer than all the rest of the first question.
 */
function oftenNames(codes, {locale}, {countries = {}} = {}) {
  const names = new Intl.DisplayNames([locale], {type: 'region'});
  const {compare} = new Intl.Collator([locale, 'en']);
  return codes
    .map((code) => [code, countries[code] ?? names.of(code)])
    .sort(([, one], [, other]) => compare(one, other));
}

/** Every language, checked. */
function readLanguages(root, problems) {
  const source = readTexts(root, SOURCE, problems);
  return languageTags(root).map((tag) => {
    const meta = readJson(root, tag, 'meta');
    problems.push(...checkMeta(tag, meta));
    const texts = tag === SOURCE ? source : readTexts(root, tag, problems);
    for (const [file, own] of Object.entries(texts)) {
      problems.push(...checkTexts(tag, file, own, source[file] ?? {}));
    }
    const writing = isThere(root, tag, WRITING_FILE)
      ? readJson(root, tag, WRITING_FILE)
      : undefined;
    if (writing) problems.push(...checkWriting(tag, writing, countryCodes(root)));
    const often = oftenNames(oftenCodes(root), meta, writing);
    return {meta, texts, often, hasWriting: writing !== undefined};
  });
}

/* ---- writing ---- */

/** What a page must know of a language that it has not loaded. */
const shipped = ({tag, name, dir, locale, voices, review}) => ({
  ...{tag, name, dir, locale, voices},
  review: Array.isArray(review) ? 'read' : review,
});

function languagesModule(languages) {
  const entries = languages.map(({meta}) => `  ${literal(shipped(meta))},\n`);
  const loaders = languages.map(({meta: {tag}}) => {
    const load = (part) => `() => import('./${tag}-${part}.js')`;
    const loads = Object.keys(WORD_FILES).map((bundle) => `${bundle}: ${load(bundle)}`);
    return `  ${literal(tag)}: {${loads.join(', ')}},\n`;
  });
  return `${header('locales/*/meta.json')}export interface Language {
  /** The folder of the language, and what \`lang\` says of its texts. */
  readonly tag: string;
  /** In itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What dates, numbers and names of countries are written by. */
  readonly locale: string;
  /** The voices that can read it aloud, the best first. */
  readonly voices: readonly string[];
  /** Whether native speakers have read it; the source is written and not translated. */
  readonly review: 'none' | 'read' | 'source';
}

/** The words of a language, by the name of their file. */
export type Words = Readonly<Record<string, object>>;

export interface Loader {
${Object.keys(WORD_FILES)
  .map((bundle) => `  readonly ${bundle}: () => Promise<{default: Words}>;\n`)
  .join('')}}

export const LANGUAGES: readonly Language[] = [
${entries.join('')}];

export const LOADERS: Readonly<Record<string, Loader>> = {
${loaders.join('')}};
`;
}

/**
 * What the loader knows of languages: the text of the button, and where the first words are, to be
 * fetched together with what shows them. What else is known of languages is not on the page yet.
 */
function launcherModule(languages) {
  const entries = languages.map(({meta: {tag}, texts}) => {
    const words = `() => import('../../i18n/generated/${tag}-first.js')`;
    return `  ${literal(tag)}: [${literal(texts.interface?.launcher)}, ${words}],\n`;
  });
  return `${header('locales/*/interface.json')}/** The text of the button, and how its words are fetched. */
type Launcher = readonly [text: string, words: () => Promise<unknown>];

export const LAUNCHER: Readonly<Record<string, Launcher>> = {
${entries.join('')}};
`;
}

/** What the texts of a file are called in the code: \`interface\` alone is a reserved word. */
const variable = (file) => `${file.replace('-', '')}Words`;

/** What a file holds words of: `outcomes-time` holds more of `outcomes`. */
const namespace = (file) => file.split('-')[0];

/** One lazily loaded part of a language's words. */
function wordsModule({meta: {tag}, texts, often, hasWriting}, part) {
  const isFirst = part === 'first';
  const files = [...WORD_FILES[part], ...(isFirst && hasWriting ? [WRITING_FILE] : [])];
  const imports = files.map(
    (name) => `import ${variable(name)} from '../../../locales/${tag}/${name}.json';\n`,
  );
  // The words of a language are put together as its bundles come; within one, here.
  const members = [...new Set(files.map(namespace))].map((name) => {
    const own = files.filter((file) => namespace(file) === name).map(variable);
    return `${name}: ${own.length > 1 ? `{...${own.join(', ...')}}` : own[0]}`;
  });
  // As code: importing the file would bring the texts of all questions.
  if (isFirst) {
    const question = {[FIRST_QUESTION]: texts.questions?.[FIRST_QUESTION]};
    members.push(`questions: ${literal(question)}`, `often: ${literal(often)}`);
  }
  const from = `locales/${tag}/{${files.join(',')}}.json`;
  return `${header(from)}${imports.join('')}\nexport default {${members.join(', ')}};\n`;
}

/** Who has read what, for people. */
function reviewText(languages) {
  const said = ({meta: {tag, name, review}}) => {
    const readers = Array.isArray(review)
      ? review.map(({role, read, on}) => `- ${on}: ${role} read ${read}.\n`).join('')
      : review === 'source'
        ? '- This is the source. Nobody outside the project has read it for us yet.\n'
        : '- Nobody yet. The page says so, and shows the Dutch under each line.\n';
    return `## ${name} (\`${tag}\`)\n\n${readers}`;
  };
  return `# Who has read which language

Per language: who has read what, and when. A reader is named by a role (a sworn translator, a
language coach, someone who took the exam), never by a name. Made from \`review\` in each
\`meta.json\` by \`npm run generate\`; [how to review](../docs/translating.md).

_Per taal: wie heeft wat gelezen, en wanneer. "Nobody yet" is: nog niemand._

${languages.map(said).join('\n')}`;
}

/** Path to content of everything that is made of the languages; what is wrong is put in `problems`. */
export function languageFiles(root, problems) {
  const languages = readLanguages(root, problems);
  const made = new Map([
    [`${LANGUAGE_OUT}/languages.ts`, languagesModule(languages)],
    [`${LAUNCHER_OUT}/launcher.ts`, launcherModule(languages)],
    [REVIEW, reviewText(languages)],
  ]);
  for (const language of languages) {
    for (const part of Object.keys(WORD_FILES)) {
      made.set(`${LANGUAGE_OUT}/${language.meta.tag}-${part}.ts`, wordsModule(language, part));
    }
  }
  return made;
}
