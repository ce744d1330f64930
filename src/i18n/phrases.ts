/** Texts with values in them: i18next puts in the values and chooses the plural. */

import i18next from 'i18next';
import type {i18n} from 'i18next';
import type {Bundle, LanguageTag, Texts, Values} from './words.js';

export class Phrases {
  readonly #i18n: i18n = i18next.createInstance();

  /** Begins with the texts that are there; `add` brings those that come later. */
  constructor(texts: ReadonlyMap<LanguageTag, ReadonlyMap<Bundle, Texts>>) {
    const resources = [...texts].map(([tag, bundles]) => [tag, Object.fromEntries(bundles)]);
    void this.#i18n.init({
      lng: 'none',
      fallbackLng: false,
      load: 'currentOnly',
      resources: Object.fromEntries(resources),
      initAsync: false,
      returnNull: false,
      interpolation: {escapeValue: false},
    });
  }

  add(tag: LanguageTag, bundle: Bundle, texts: Texts): void {
    this.#i18n.addResourceBundle(tag, bundle, texts);
  }

  say(tag: LanguageTag, key: string, values: Values): string {
    return this.#i18n.t(key, {...values, lng: tag, ns: this.#bundles(tag)});
  }

  has(tag: LanguageTag, key: string, values: Values): boolean {
    return this.#i18n.exists(key, {...values, lng: tag, ns: this.#bundles(tag)});
  }

  list(tag: LanguageTag, key: string, values: Values): unknown {
    const options = {...values, lng: tag, ns: this.#bundles(tag), returnObjects: true};
    return this.#i18n.t(key, options) as unknown;
  }

  /** A text is looked for in each bundle of its language. */
  #bundles(tag: LanguageTag): string[] {
    return Object.keys(this.#i18n.getDataByLanguage(tag) ?? {});
  }
}
