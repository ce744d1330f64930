/**
 * What must hold of the words of a language before they may ship: it says all that Dutch says and
 * nothing more, with the same values in it and every plural form that it needs. Each fault is one
 * line that names the text and what to do. Nothing here reads files, so that each can be tested.
 */

/** The language that all others are translated from. */
export const SOURCE = 'nl';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text with its path: `questions.json: residence.title`; the lines of a list one by one. */
export function flat(texts, path = '') {
  return Object.entries(texts).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (Array.isArray(value)) return value.map((text, at) => [`${here}.${at}`, text]);
    return flat(value ?? {}, here);
  });
}

const placeholders = (text) => (text.match(/\{\{.*?\}\}/g) ?? []).sort();
const base = (path) => path.replace(PLURAL, '');
const formOf = (path) => PLURAL.exec(path)?.[1];

/** The plural forms that a language has. */
export const pluralForms = (tag) => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/** The faults of one text, by itself. */
function ownFaults(text) {
  if (typeof text !== 'string') return ['is no text'];
  if (!text.trim()) return ['is empty'];
  const faults = [];
  if (text !== text.trim()) faults.push('begins or ends with a space');
  if (text.split('**').length % 2 === 0) faults.push('has a ** that is not closed');
  return faults;
}

/** What a text names, held against what Dutch names there. */
function valueFaults(path, text, sources) {
  const source = sources.get(path) ?? sources.get(`${base(path)}_other`);
  if (source === undefined || typeof text !== 'string') return [];
  const [own, dutch] = [placeholders(text), placeholders(source)];
  // A form for one or two may say the number in a word.
  const isRight = formOf(path)
    ? own.every((name) => dutch.includes(name))
    : own.join() === dutch.join();
  if (isRight) return [];
  return [`must name ${dutch.join(', ') || 'no value'}, as Dutch does`];
}

/** The faults of the plurals of one text: `forms` are those that stand there. */
function pluralFaults(tag, path, forms) {
  const needed = pluralForms(tag);
  return [
    ...needed
      .filter((form) => !forms.includes(form))
      .map((form) => `${path}_${form} is missing: this language has that plural form`),
    ...forms
      .filter((form) => !needed.includes(form))
      .map((form) => `${path}_${form} is never said: this language has no such plural form`),
  ];
}

/** The faults of one file of a language; `source` is the same file in Dutch. */
export function checkTexts(tag, file, texts, source) {
  const name = `locales/${tag}/${file}.json`;
  const own = flat(texts);
  const sources = new Map(flat(source));
  const ownBases = new Set(own.map(([path]) => base(path)));
  const sourceBases = new Set([...sources.keys()].map(base));
  const plurals = new Map();
  for (const [path] of own) {
    if (formOf(path)) plurals.set(base(path), [...(plurals.get(base(path)) ?? []), formOf(path)]);
  }
  return [
    ...[...sourceBases].filter((path) => !ownBases.has(path)).map((path) => `${path} is missing`),
    ...[...ownBases]
      .filter((path) => !sourceBases.has(path))
      .map((path) => `${path} is not in Dutch: take it out, or give it a Dutch text`),
    ...own.flatMap(([path, text]) =>
      [...ownFaults(text), ...valueFaults(path, text, sources)].map((fault) => `${path} ${fault}`),
    ),
    ...[...plurals].flatMap(([path, forms]) => pluralFaults(tag, path, forms)),
  ].map((fault) => `${name}: ${fault}`);
}

/* ---- meta.json ---- */

/** The direction of the scripts we know: a language that runs the other way is a mistake. */
const SCRIPTS = {Latn: 'ltr', Arab: 'rtl', Hebr: 'rtl', Ethi: 'ltr', Cyrl: 'ltr', Grek: 'ltr'};
const META = ['tag', 'name', 'dir', 'script', 'locale', 'voices', 'review'];

const isTag = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const isDay = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Who has read the language: `source`, `none`, or a list of readers. */
function reviewFaults(review) {
  if (review === 'source' || review === 'none') return [];
  const form = 'review must be "none", or a list of {"role", "read", "on"}';
  if (!Array.isArray(review) || !review.length) return [form];
  return review.flatMap(({role, read, on}) => [
    ...(role && read ? [] : [form]),
    ...(isDay(on) ? [] : [`review has a day that is none: ${on}`]),
  ]);
}

/** The faults of the `meta.json` of a language that stands in the folder `tag`. */
export function checkMeta(tag, meta) {
  const {name, dir, script, locale, voices, review} = meta;
  const faults = [
    ...META.filter((field) => meta[field] === undefined).map((field) => `has no ${field}`),
    ...Object.keys(meta)
      .filter((field) => !META.includes(field))
      .map((field) => `has a field that is not known: ${field}`),
  ];
  const expect = (isRight, fault) => void (isRight || faults.push(fault));
  expect(isTag(tag), `stands in a folder that is no language tag: ${tag}`);
  expect(meta.tag === tag, `names the tag ${meta.tag}, but stands in the folder ${tag}`);
  expect(dir === 'ltr' || dir === 'rtl', 'dir must be ltr or rtl');
  expect(
    script in SCRIPTS,
    `script must be one of ${Object.keys(SCRIPTS).join(', ')} (ISO 15924); for another one, add it to scripts/check-texts.mjs`,
  );
  if (script in SCRIPTS) {
    expect(dir === SCRIPTS[script], `${script} is written ${SCRIPTS[script]}`);
    const inScript = new RegExp(`\\p{Script=${script}}`, 'u');
    expect(
      inScript.test(name ?? ''),
      `name must be written in ${script}, as its speakers write it`,
    );
  }
  expect(isTag(locale) && !/-x-/.test(locale), `locale is no plain language tag: ${locale}`);
  expect(
    Array.isArray(voices) && voices.length > 0 && voices.every(isTag),
    'voices must be a list of language tags, the best voice first',
  );
  expect((review === 'source') === (tag === SOURCE), 'only Dutch can be the source of the review');
  return [...faults, ...reviewFaults(review)].map((fault) => `locales/${tag}/meta.json: ${fault}`);
}

/* ---- writing.json ---- */

const WRITING = {
  months: (value) => isTexts(value, 12) || 'must be the twelve months of a letter, January first',
  solarMonths: (value) => isTexts(value, 12) || 'must be the twelve solar months, Farvardin first',
  also: (value) => ['numeric', 'persian'].includes(value) || 'must be "numeric" or "persian"',
  list: (value) =>
    (['between', 'last'].every((part) => typeof value?.[part] === 'string') &&
      /\{\{one\}\}.*\{\{other\}\}/.test(value.last)) ||
    'must have "between" and "last", and in that {{one}} and {{other}}',
  countries: () => true,
};

const isTexts = (value, length) =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((text) => typeof text === 'string' && text.trim());

/**
 * The faults of how a language writes dates, lists and countries, where browsers do not know or know
 * it otherwise. `countries` are the codes that a person can choose.
 */
export function checkWriting(tag, writing, countries) {
  const faults = Object.entries(writing).flatMap(([field, value]) => {
    if (!(field in WRITING)) return [`has a field that is not known: ${field}`];
    const answer = WRITING[field](value);
    return answer === true ? [] : [`${field} ${answer}`];
  });
  if (writing.countries) {
    const named = Object.keys(writing.countries);
    const without = countries.filter((code) => !writing.countries[code]?.trim());
    const extra = named.filter((code) => !countries.includes(code));
    if (without.length) faults.push(`countries has no name for ${without.join(', ')}`);
    if (extra.length) faults.push(`countries names what cannot be chosen: ${extra.join(', ')}`);
  }
  return faults.map((fault) => `locales/${tag}/writing.json: ${fault}`);
}
