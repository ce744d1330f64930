/**
 * What a page may ask for at once, beside the script itself: the assistant and its first words. The
 * names of these files change with every version; the build writes them down in `preload.json`.
 */

/** `preload.json`: files of `dist/`, relative to it. */
export interface PreloadList {
  /** The assistant, whatever the language. */
  readonly app: readonly string[];
  /** The words of the first question, by the tag of the language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The lines for the head of a page. `base` is the address of `dist/`, with a slash at its end. */
export const preloadLinks = (files: readonly string[], base: string): string[] =>
  files.map((file) => `<link rel="modulepreload" href="${base}${file}" />`);
