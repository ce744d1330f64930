/**
 * Makes the modules that ship from the data that people edit: law figures and rules (YAML) and
 * languages (JSON). Only what the code names is written, because the result goes to phones.
 *
 *   node scripts/generate.mjs           writes what changed
 *   node scripts/generate.mjs --check   writes nothing, names what is stale, exits 1
 *
 * Bad data, and code that names a figure or rule which the data does not hold, stop it: such a
 * mistake must fail the build and never the page.
 */

import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {CONFIG_OUT, configFiles} from './config-files.mjs';
import {LANGUAGE_OUTS, languageFiles} from './languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIGURE_FILES = 'flows/law/figures';
const RULE_FILES = 'flows/law/rules';
const LAW_OUT = 'flows/law/generated';

/** The law a rule belongs to, by the first part of its id. */
const LAWS = {
  W21: 'wi2021',
  W13: 'wi2013',
  W07: 'wi2007',
  COM: 'common',
  NAT: 'rwn',
  OPT: 'rwn',
  PR: 'vw',
};
const FIGURE_CONFIDENCE = ['verified', 'secondary', 'memory', 'open'];
const RULE_CONFIDENCE = ['verified', 'inferred', 'secondary', 'open'];
const NEVER_DECIDES = ['memory', 'open'];

const FIGURE_FIELDS = {
  required: [
    ...['id', 'value', 'unit', 'meaning', 'validFrom', 'validTo', 'article', 'source', 'rule'],
    ...['confidence', 'checkedOn', 'checkBy'],
  ],
  optional: ['alsoRules', 'validBy', 'note', 'status', 'statusOn'],
};
const RULE_FIELDS = {
  required: ['id', 'law', 'article', 'url', 'confidence', 'checkedOn', 'checkBy', 'says'],
  optional: ['alsoArticles', 'validFrom', 'validTo', 'validBy', 'open'],
};

const problems = [];
const warnings = [];

/* ---- reading ---- */

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** Names in a folder, sorted so that output does not depend on the file system. */
const list = (path) => (existsSync(join(ROOT, path)) ? readdirSync(join(ROOT, path)).sort() : []);

/** All entries of the YAML files in a folder, each with the file it stands in. */
function readEntries(folder) {
  return list(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      let entries;
      try {
        entries = parse(read(file));
      } catch (error) {
        problems.push(`${file}: ${error.message}`);
        return [];
      }
      if (Array.isArray(entries)) return entries.map((entry) => ({file, entry}));
      problems.push(`${file}: must be a list of entries`);
      return [];
    });
}

/** The TypeScript files that ship: no tests, nothing that this script makes. */
function sourceFiles(folder) {
  return readdirSync(join(ROOT, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourceFiles(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

/** What the code names: id to the first place that names it. */
function namesInCode(pattern) {
  const found = new Map();
  const folders = ['flows', 'src'].filter((folder) => existsSync(join(ROOT, folder)));
  for (const file of folders.flatMap(sourceFiles)) {
    const text = read(file);
    for (const match of text.matchAll(pattern)) {
      const line = text.slice(0, match.index).split('\n').length;
      if (!found.has(match[1])) found.set(match[1], `${file}:${line}`);
    }
  }
  return found;
}

/* ---- checking ---- */

const isDate = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);

const isUrl = (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);

/** What figures and rules have in common; answers the entries by id. */
function checkEntries(entries, fields, confidences, checkMore) {
  const byId = new Map();
  for (const {file, entry} of entries) {
    const complain = (text) => problems.push(`${file}: ${entry.id ?? 'an entry'} ${text}`);
    for (const field of fields.required) {
      if (entry[field] === undefined || entry[field] === '') complain(`has no ${field}`);
    }
    for (const field of Object.keys(entry)) {
      const known = fields.required.includes(field) || fields.optional.includes(field);
      if (!known) complain(`has a field that is not known: ${field}`);
    }
    for (const field of ['checkedOn', 'checkBy', 'validFrom', 'validTo']) {
      const value = entry[field];
      if (value != null && !isDate(value)) complain(`has a ${field} that is no date: ${value}`);
    }
    if (!(entry.checkBy > entry.checkedOn)) complain('must have a checkBy after its checkedOn');
    if (!confidences.includes(entry.confidence)) {
      complain(`has a confidence that is not one of ${confidences.join(', ')}`);
    }
    byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
    checkMore(entry, complain);
  }
  return byId;
}

const dayAfter = (day) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const isPlanned = ({status}) => status === 'planned';

/** The versions of a figure that are law, the oldest first. */
const inForce = (versions) =>
  versions
    .filter((one) => !isPlanned(one))
    .sort((one, other) => (one.validFrom ?? '').localeCompare(other.validFrom ?? ''));

/**
 * The versions that may decide. Where one in the middle may not, those before it go too: a day with
 * no value of its own must not get that of another year.
 */
function decisive(versions) {
  const ofLaw = inForce(versions);
  const hole = ofLaw.findLastIndex(({confidence}) => NEVER_DECIDES.includes(confidence));
  return hole < 0 || hole === ofLaw.length - 1 ? ofLaw : ofLaw.slice(hole + 1);
}

/** A figure may have another value from a day on: then the versions join, and none is guessed. */
function checkVersions(figures) {
  for (const [id, versions] of figures) {
    if (versions.filter(isPlanned).length > 1) problems.push(`${id} is planned twice: keep one`);
    const ofLaw = inForce(versions);
    for (const [at, later] of ofLaw.slice(1).entries()) {
      const {validTo} = ofLaw[at];
      const first = later.validFrom ?? 'the beginning';
      if (!validTo || first <= validTo) {
        problems.push(
          `${id} has two values on ${first}: give the earlier one a validTo of the day before`,
        );
      } else if (first !== dayAfter(validTo)) {
        problems.push(`${id} has no value from ${dayAfter(validTo)} until ${first}: add it`);
      }
    }
  }
}

/** A rule has one text at a time: that of the version that was read last. */
function checkTwice(rules) {
  for (const [id, entries] of rules) if (entries.length > 1) problems.push(`${id} is there twice`);
}

function checkFigure(figure, complain) {
  if (figure.status !== undefined && !isPlanned(figure)) {
    complain('has a status that is not planned: leave status out once it is law');
  }
  if (isPlanned(figure) !== isDate(figure.statusOn)) {
    complain('must have a statusOn, the day its plan was looked at, if and only if it is planned');
  }
  if (!isUrl(figure.source)) complain(`has a source that is no web address: ${figure.source}`);
}

function checkRule(rule, complain) {
  const law = LAWS[String(rule.id).split('-')[0]];
  if (rule.law !== law) complain(`must have the law ${law}, which its id names`);
  for (const {article, url} of [rule, ...(rule.alsoArticles ?? [])]) {
    if (!article) complain('has an article without a name');
    if (!isUrl(url)) complain(`has a url that is no web address: ${url}`);
  }
}

/** The entries that the code names, each with its versions, sorted by id. */
function pick(names, byId, kind, folder) {
  for (const [id, place] of names) {
    const versions = byId.get(id);
    if (!versions)
      problems.push(`${place} names the ${kind} '${id}', which ${folder} does not hold`);
    for (const {confidence} of kind === 'figure' ? decisive(versions ?? []) : []) {
      if (NEVER_DECIDES.includes(confidence)) {
        warnings.push(`${place} uses the figure '${id}' (${confidence}): it must not decide`);
      }
    }
  }
  return [...names.keys()]
    .filter((id) => byId.has(id))
    .sort()
    .map((id) => byId.get(id));
}

/** Figures that are read without a day: those must be the same on every day. */
function pickUndated(names, figures) {
  for (const [id, place] of names) {
    const count = figures.has(id) ? inForce(figures.get(id)).length : 1;
    if (count === 1) continue;
    problems.push(
      count === 0
        ? `${place} reads the figure '${id}', which is planned and no law`
        : `${place} reads the figure '${id}' without a day, and it has ${count} values: ` +
            `figureOn('${id}', day), where day is the one that the law goes by`,
    );
  }
  return pick(names, figures, 'figure', FIGURE_FILES).map((versions) => inForce(versions)[0]);
}

/* ---- writing ---- */

const header = (from) => `// Made by scripts/generate.mjs from ${from}: do not edit.\n\n`;

const literal = (value) => JSON.stringify(value);

function figuresModule(undated, dated, planned) {
  const versionOf = ({value, validFrom, validTo}) =>
    literal({value, ...(validFrom && {from: validFrom}), ...(validTo && {to: validTo})});
  const rows = {
    FIGURES: undated.map(({id, value}) => [id, literal(value)]),
    VERSIONS: dated.map((all) => [all[0].id, `[${decisive(all).map(versionOf).join(', ')}]`]),
    PLANNED: planned.map((all) => {
      const {value, statusOn} = all.find(isPlanned) ?? {};
      return [all[0].id, literal(statusOn && {value, statusOn}) ?? 'undefined'];
    }),
  };
  const modules = Object.entries(rows).map(
    ([name, lines]) =>
      `export const ${name} = {\n${lines.map(([id, text]) => `  ${literal(id)}: ${text},\n`).join('')}} as const;\n`,
  );
  return `${header(`${FIGURE_FILES}/*.yaml`)}${modules.join('\n')}`;
}

function rulesModule(rules) {
  const union = (values) => [...new Set(values)].map((value) => `'${value}'`).join(' | ');
  const lines = rules.map(
    ({id, article, url, law, confidence, checkedOn, checkBy, alsoArticles}) => {
      const shipped = {article, url, law, confidence, checkedOn, checkBy, alsoArticles};
      return `  ${literal(id)}: ${literal(shipped)},\n`;
    },
  );
  return `${header(`${RULE_FILES}/*.yaml`)}export interface RuleSource {
  readonly article: string;
  readonly url: string;
}

export interface Rule extends RuleSource {
  readonly law: ${union(Object.values(LAWS))};
  readonly confidence: ${union(RULE_CONFIDENCE)};
  readonly checkedOn: string;
  readonly checkBy: string;
  readonly alsoArticles?: readonly RuleSource[];
}

export const RULES: Readonly<Record<string, Rule>> = {
${lines.join('')}};
`;
}

/* ---- the whole ---- */

/** Path to content of everything that this script makes. */
function makeAll() {
  const rules = checkEntries(readEntries(RULE_FILES), RULE_FIELDS, RULE_CONFIDENCE, checkRule);
  const figures = checkEntries(
    readEntries(FIGURE_FILES),
    FIGURE_FIELDS,
    FIGURE_CONFIDENCE,
    checkFigure,
  );
  checkVersions(figures);
  checkTwice(rules);
  const loose = [...figures.values()].filter(([{rule}]) => !rules.has(rule)).length;
  if (loose) warnings.push(`${loose} figures name a main rule that is not in ${RULE_FILES}`);

  const prefixes = Object.keys(LAWS).join('|');
  const figuresIn = (reader) => namesInCode(new RegExp(`\\b${reader}\\(\\s*'([^']+)'`, 'g'));
  const dated = figuresIn('(?:figureOn|versionOn|versionsOf|yearsFrom)');
  const planned = figuresIn('plannedFor');
  const ruleNames = namesInCode(new RegExp(`'((?:${prefixes})-[0-9A-Za-z][0-9A-Za-z.-]*)'`, 'g'));

  const made = new Map([
    [
      `${LAW_OUT}/figures.ts`,
      figuresModule(
        pickUndated(figuresIn('figure'), figures),
        pick(dated, figures, 'figure', FIGURE_FILES),
        pick(planned, figures, 'figure', FIGURE_FILES),
      ),
    ],
    [`${LAW_OUT}/rules.ts`, rulesModule(pick(ruleNames, rules, 'rule', RULE_FILES).flat())],
  ]);
  const others = [...languageFiles(ROOT, problems), ...configFiles(ROOT)];
  for (const [path, text] of others) made.set(path, text);
  return made;
}

function main() {
  const made = makeAll();
  for (const warning of warnings) console.warn(`note: ${warning}`);
  if (problems.length) {
    console.error(
      `generate: ${problems.length} to mend, nothing written\n- ${problems.join('\n- ')}`,
    );
    return 1;
  }

  const changed = [...made].filter(
    ([path, text]) => !existsSync(join(ROOT, path)) || read(path) !== text,
  );
  // A language that was taken out must not stay behind in the bundle.
  const left = [LAW_OUT, CONFIG_OUT, ...LANGUAGE_OUTS]
    .flatMap((folder) => list(folder).map((name) => `${folder}/${name}`))
    .filter((path) => !made.has(path));

  if (process.argv.includes('--check')) {
    const stale = [...changed.map(([path]) => path), ...left];
    for (const path of stale) console.error(`stale: ${path} (run: npm run generate)`);
    return stale.length ? 1 : 0;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(ROOT, path)), {recursive: true});
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of left) {
    rmSync(join(ROOT, path));
    console.log(`removed ${path}`);
  }
  return 0;
}

process.exitCode = main();
