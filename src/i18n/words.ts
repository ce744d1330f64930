/**
 * The words of one widget in one language. i18next holds them (plurals, placeholders); a language
 * comes in lazily loaded bundles: the first screens, the other questions, the answers. There is no
 * fallback to another language: a text that is missing is an error of the build, not of the page.
 */

import i18next from 'i18next';
import type {i18n} from 'i18next';
import {LANGUAGES, LOADERS} from './generated/languages.js';
import type {Language, Loader} from './generated/languages.js';

export type {Language};
export type LanguageTag = string;
/**
 * The first screens; the other questions and their help; the answers: those of the duty, of more
 * time, of money, and of permits and passports; and what one takes home.
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
type Texts = Record<string, unknown>;

/** The language that all others are translated from. */
export const SOURCE = 'nl';

/** Whether a text in this language is Dutch: easy Dutch (`nl-x-a2`) is Dutch too. */
export const isDutch = (tag: LanguageTag): boolean => tag.split('-')[0] === SOURCE;

export const isLanguage = (tag: unknown): tag is LanguageTag =>
  LANGUAGES.some((language) => language.tag === tag);

/** The language that fits `tag` (`nl-BE` gives `nl`), if there is one. */
export const languageFor = (tag: string): Language | undefined => {
  const [base] = tag.toLowerCase().split('-');
  return (
    LANGUAGES.find((language) => language.tag.toLowerCase() === tag.toLowerCase()) ??
    LANGUAGES.find((language) => language.tag === base)
  );
};

/** A bundle that could not be fetched: the network failed, not the text. */
export class LanguageError extends Error {
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

export class Words {
  readonly #i18n: i18n = i18next.createInstance();
  readonly #fetch: Fetcher;
  readonly #loaded = new Set<string>();
  #language: Language | undefined;

  constructor(fetcher: Fetcher = fetchBundle) {
    this.#fetch = fetcher;
    void this.#i18n.init({
      lng: 'none',
      fallbackLng: false,
      resources: {},
      initAsync: false,
      returnNull: false,
      interpolation: {escapeValue: false},
    });
  }

  /** The language spoken now; absent until the first one has been loaded. */
  get language(): Language | undefined {
    return this.#language;
  }

  /**
   * Speaks `tag` from now on.
   * @throws {LanguageError} if its texts cannot be fetched; the language then stays as it was
   */
  async speak(tag: LanguageTag, ...bundles: Bundle[]): Promise<void> {
    await this.#load(tag, 'first');
    for (const bundle of bundles) await this.#load(tag, bundle);
    await this.#i18n.changeLanguage(tag);
    this.#language = LANGUAGES.find((language) => language.tag === tag);
  }

  /** Fetches more texts in the language spoken now. */
  async load(bundle: Bundle): Promise<void> {
    if (this.#language) await this.#load(this.#language.tag, bundle);
  }

  /** Whether these texts are there in the language spoken now. */
  hasBundle(bundle: Bundle): boolean {
    return this.#language !== undefined && this.#loaded.has(`${this.#language.tag}/${bundle}`);
  }

  async #load(tag: LanguageTag, bundle: Bundle): Promise<void> {
    const id = `${tag}/${bundle}`;
    if (this.#loaded.has(id)) return;
    try {
      const {default: texts} = await this.#fetch(tag, bundle);
      this.#i18n.addResourceBundle(tag, 'translation', texts, true, true);
      this.#loaded.add(id);
    } catch (error) {
      throw new LanguageError(tag, error);
    }
  }

  /** A text by its key, e.g. `questions.birthDate.title`. */
  t(key: string, values: Record<string, unknown> = {}): string {
    return this.#i18n.t(key, values);
  }

  /** Whether there is a text under this key; a count among the values chooses its plural form. */
  has(key: string, values: Record<string, unknown> = {}): boolean {
    return this.#i18n.exists(key, values);
  }

  /** A list of texts, e.g. the steps of an outcome; empty if there are none. */
  list(key: string, values: Record<string, unknown> = {}): readonly string[] {
    const found: unknown = this.#i18n.t(key, {...values, returnObjects: true});
    return Array.isArray(found) ? (found as string[]) : [];
  }

  /** The sentence that says a rule to the person; rule ids hold dots, so they are no path. */
  rule(id: string): string | undefined {
    const tag = this.#language?.tag;
    const texts = tag === undefined ? undefined : this.#i18n.getResourceBundle(tag, 'translation');
    return texts?.rules?.[id];
  }

  /** A whole number as people write it, in Western digits: `1.139` in Dutch. */
  number(value: number): string {
    return new Intl.NumberFormat(`${this.#language?.locale ?? 'nl-NL'}-u-nu-latn`).format(value);
  }

  /** A date as people write it, in Western digits and the Gregorian calendar: `30 november 2021`. */
  date(partial: string): string {
    const [year, month, day] = partial.split('-');
    if (month === undefined) return String(year);
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    return new Intl.DateTimeFormat(`${this.#language?.locale ?? 'nl-NL'}-u-ca-gregory-nu-latn`, {
      timeZone: 'UTC',
      ...(day !== undefined && {day: 'numeric'}),
      month: 'long',
      year: 'numeric',
    }).format(at);
  }

  /** The name of a country by its code. */
  country(code: string): string {
    const names = new Intl.DisplayNames([this.#language?.locale ?? 'nl-NL'], {type: 'region'});
    return names.of(code) ?? code;
  }

  /** Several things in one line: `Marokko en Nederland`. */
  series(items: readonly string[]): string {
    return new Intl.ListFormat(this.#language?.locale ?? 'nl-NL', {type: 'conjunction'}).format(
      items,
    );
  }
}
