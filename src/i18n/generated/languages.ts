// Made by scripts/generate.mjs from locales/*/meta.json: do not edit.

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The words of a language, by the name of their file. */
export type Words = Readonly<Record<string, object>>;

export interface Loader {
  readonly first: () => Promise<{default: Words}>;
  readonly later: () => Promise<{default: Words}>;
}

export const LANGUAGES: readonly Language[] = [
];

export const LOADERS: Readonly<Record<string, Loader>> = {
};
