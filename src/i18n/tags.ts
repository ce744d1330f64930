/**
 * Tags of languages (BCP 47). A tag may have a part for private use, as `nl-x-a2` for easy Dutch: it
 * is Dutch to a browser and to a voice, and a language of its own to us.
 */

/** The language that all others are translated from. */
export const SOURCE = 'nl';

const baseOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Whether a text in this language is Dutch: easy Dutch is Dutch too. */
export const isDutch = (tag: string): boolean => baseOf(tag) === SOURCE;

/**
 * The one of `known` that fits a tag: itself, or else its base (`nl-BE` gives `nl`). A tag with a part
 * for private use is never given to who did not ask for it.
 */
export const fitting = (tag: string, known: readonly string[]): string | undefined =>
  known.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
  known.find((one) => one === baseOf(tag));
