/**
 * The words of one widget in one language. A language comes in lazily loaded bundles: the first
 * screens, the other questions, the answers. A text that stands by itself is read as it is; one with
 * values in it is made by i18next (`phrases.ts`), which is fetched while the first screen is read.
 * There is no fallback to another language: a text that is missing is an error of the build, not of
 * the page.
 */

import {LANGUAGES, LOADERS} from './generated/languages.js';
import type {Language, Loader} from './generated/languages.js';
import type * as PhrasesModule from './phrases.js';
import type {Phrases} from './phrases.js';
import {fitting} from './tags.js';
import type {Glossary} from './terms.js';
import {writeCountry, writeDate, writeDay, writeList, writeNumber} from './writing.js';
import type {Day, Writing} from './writing.js';

export type {Language};
export type LanguageTag = string;
/**
 * The first screens; the other questions and their help; the answers: those of the duty, of more
 * time, of money, and of permits and passports; what one takes home; and what a municipality tells.
 */
export type Bundle = keyof Loader;
/** What a result page may show. */
export const RESULT_BUNDLES = [
  'later',
  'time',
  'money',
  'stay',
  'take',
] as const satisfies readonly Bundle[];
export type Texts = Readonly<Record<string, unknown>>;
export type CountryNames = readonly (readonly [code: string, name: string])[];
export type Values = Readonly<Record<string, unknown>>;

export {isDutch, SOURCE} from './tags.js';

export const isLanguage = (tag: unknown): tag is LanguageTag =>
  LANGUAGES.some((language) => language.tag === tag);

/** The language that fits `tag` (`nl-BE` gives `nl`), if there is one. */
export const languageFor = (tag: string): Language | undefined => {
  const fits = fitting(
    tag,
    LANGUAGES.map((language) => language.tag),
  );
  return LANGUAGES.find((language) => language.tag === fits);
};

/** A bundle that could not be fetched: the network failed, not the text. */
class LanguageError extends Error {
  readonly tag: string;

  constructor(tag: string, cause: unknown) {
    super(`The texts of language "${tag}" could not be loaded; try again.`, {cause});
    this.name = 'LanguageError';
    this.tag = tag;
  }
}

/** How a bundle is fetched; a test may put another in its place. */
export type Fetcher = (tag: LanguageTag, bundle: Bundle) => Promise<{default: Texts}>;

const fetchBundle: Fetcher = (tag, bundle) => {
  const loader = LOADERS[tag];
  return loader
    ? (loader[bundle]() as ReturnType<Fetcher>)
    : Promise.reject(new Error(`There is no folder locales/${tag}/.`));
};

let phrases: typeof PhrasesModule | undefined;

/** Fetches what texts with values are made with: every bundle but the first has some. */
async function learnPhrases(): Promise<void> {
  phrases ??= await import('./phrases.js');
}

/** What stands at a path in one bundle. */
const textAt = (texts: Texts, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Texts | undefined)?.[part], texts);

export class Words {
  readonly #fetch: Fetcher;
  /** The texts that were fetched, by language and bundle. */
  readonly #texts = new Map<LanguageTag, Map<Bundle, Texts>>();
  #phrases: Phrases | undefined;
  #language: Language | undefined;

  constructor(fetcher: Fetcher = fetchBundle) {
    this.#fetch = fetcher;
  }

  /** The language spoken now; absent until the first one has been loaded. */
  get language(): Language | undefined {
    return this.#language;
  }

  /** Whether texts with values can be said; they can where any bundle but the first is there. */
  get hasPhrases(): boolean {
    return phrases !== undefined;
  }

  /**
   * Speaks `tag` from now on.
   * @throws {LanguageError} if its texts cannot be fetched; the language then stays as it was
   */
  async speak(tag: LanguageTag, ...bundles: Bundle[]): Promise<void> {
    await Promise.all(['first' as const, ...bundles].map((bundle) => this.#load(tag, bundle)));
    this.#language = LANGUAGES.find((language) => language.tag === tag);
  }

  /** Fetches more texts in the language spoken now. */
  async load(bundle: Bundle): Promise<void> {
    if (this.#language) await this.#load(this.#language.tag, bundle);
  }

  /** Whether these texts are there in the language spoken now. */
  hasBundle(bundle: Bundle): boolean {
    return this.#spoken?.has(bundle) ?? false;
  }

  async #load(tag: LanguageTag, bundle: Bundle): Promise<void> {
    const bundles = this.#texts.get(tag) ?? new Map<Bundle, Texts>();
    this.#texts.set(tag, bundles);
    if (bundles.has(bundle)) return;
    try {
      const [{default: texts}] = await Promise.all([
        this.#fetch(tag, bundle),
        bundle === 'first' || learnPhrases(),
      ]);
      bundles.set(bundle, texts);
      this.#phrases?.add(tag, bundle, texts);
    } catch (error) {
      throw new LanguageError(tag, error);
    }
  }

  /** The bundles of the language spoken now. */
  get #spoken(): Map<Bundle, Texts> | undefined {
    return this.#language && this.#texts.get(this.#language.tag);
  }

  /** What stands under a key: of two bundles that have it, the first one fetched. */
  #read(key: string): unknown {
    for (const texts of this.#spoken?.values() ?? []) {
      const found = textAt(texts, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Texts with values in them. */
  get #made(): Phrases {
    if (!phrases)
      throw new Error('Texts with values come with the second bundle: fetch that first.');
    this.#phrases ??= new phrases.Phrases(this.#texts);
    return this.#phrases;
  }

  /** A text by its key, e.g. `questions.birthDate.title`. */
  t(key: string, values?: Values): string {
    if (values) return this.#made.say(this.#language!.tag, key, values);
    const found = this.#read(key);
    return typeof found === 'string' ? found : key;
  }

  /** Whether there is a text under this key; a count among the values chooses its plural form. */
  has(key: string, values?: Values): boolean {
    return values
      ? this.#made.has(this.#language!.tag, key, values)
      : this.#read(key) !== undefined;
  }

  /** A list of texts, e.g. the steps of an outcome; empty if there are none. */
  list(key: string, values?: Values): readonly string[] {
    const found = values ? this.#made.list(this.#language!.tag, key, values) : this.#read(key);
    return Array.isArray(found) ? (found as string[]) : [];
  }

  /** The sentence that says a rule to the person; rule ids hold dots, so they are no path. */
  rule(id: string): string | undefined {
    return (this.#read('rules') as Readonly<Record<string, string>> | undefined)?.[id];
  }

  /** What terms mean; empty until that has been fetched. */
  get glossary(): Glossary {
    return (this.#read('glossary') as Glossary | undefined) ?? {};
  }

  /** A whole number as people write it, in Western digits: `1.139` in Dutch. */
  number(value: number): string {
    return writeNumber(value, this.#written);
  }

  /** A date as people write it, in Western digits and the Gregorian calendar: `30 november 2021`. */
  date(partial: string): string {
    return writeDate(partial, this.#written, this.#writing);
  }

  /** The same in two pieces: the date, and what stands beside it in brackets, if anything does. */
  day(partial: string): Day {
    return writeDay(partial, this.#written, this.#writing);
  }

  /** The name of a country by its code. */
  country(code: string): string {
    return writeCountry(code, this.#written, this.#writing);
  }

  /**
   * The countries whose passports people here hold most, as codes and names, in the order of the
   * language. They come with its first words.
   */
  get oftenCountries(): CountryNames {
    return (this.#read('often') as CountryNames | undefined) ?? [];
  }

  /** Several things in one line: `Marokko en Nederland`. */
  series(items: readonly string[]): string {
    return writeList(items, this.#written, this.#writing);
  }

  get #written(): Pick<Language, 'locale'> {
    return this.#language ?? {locale: 'nl-NL'};
  }

  /** What browsers do not know of the writing of this language. */
  get #writing(): Writing | undefined {
    return this.#read('writing') as Writing | undefined;
  }
}
