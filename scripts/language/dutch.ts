/** What makes Dutch hard to follow. */

/** Bold, and no term: the word for Dutch itself, on the switch. */
export const NO_TERMS = ['Nederlands'];

/**
 * Words that people in the reports on these laws did not understand, or that told them what was wrong
 * with them, each with what is made of it. The `participatieverklaring` is the name of a paper.
 */
const FORBIDDEN = [
  'participe\\p{L}*',
  'participatie(?!verklaring)\\p{L}*',
  'traject\\p{L}*',
  'maatwerk',
  'dualiteit',
  'aanbieders?',
  'regie',
  'zelfredza\\p{L}*',
  'afschalen',
  'afgeschaald',
  'inspanningsverplichting(?:en)?',
  'weerstand',
  'no-?shows?',
  'motivatie',
  'gemotiveerd',
  'kans(?:en)?',
  'afspraken na\\p{L}*',
  'de baas',
];
const FORBIDDEN_WORD = new RegExp(`(?<![\\p{L}-])(?:${FORBIDDEN.join('|')})(?![\\p{L}-])`, 'giu');

/** What stands on a letter, between quotation marks: its words are not ours to choose. */
const QUOTED = /‘[^’]*’(?!\p{L})/gu;

export const forbiddenIn = (text: string): string[] =>
  text.replaceAll('**', '').replace(QUOTED, '').match(FORBIDDEN_WORD) ?? [];

const AUXILIARY = /(?<!\p{L})(?:wordt|word|worden|werd|werden|geworden)(?!\p{L})/iu;
/** `gegeven`, `betaald`, `herzien`, `nagekeken`: a guess by its form; it is for a report and no test. */
const PARTICIPLE =
  /(?<!\p{L})(?:\p{Ll}{0,6}ge\p{Ll}{2,}(?:d|t|en)|(?:be|her|ver|ont|er)\p{Ll}{3,}(?:d|t|en))(?!\p{L})/u;

/** Whether a sentence seems to say that something is done, and not who does it. */
export const isPassive = (sentence: string): boolean =>
  AUXILIARY.test(sentence) && PARTICIPLE.test(sentence);
