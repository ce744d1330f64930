/** Sentences and words, as the language itself divides them. */

/** What may be said in one breath, and stand on a screen before "read on". */
export const LIMITS: Readonly<
  Record<string, {readonly words: number; readonly sentences: number}>
> = {
  nl: {words: 15, sentences: 3},
  'nl-x-a2': {words: 10, sentences: 3},
};

/** The marks of Markdown, and placeholders as the short word that comes in their place. */
const spoken = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/\{\{.*?\}\}/g, '9')
    .replace(/\s+/g, ' ')
    .trim();

/** `nl-x-a2` is divided as `nl` is. */
const segmenters = (granularity: 'sentence' | 'word') => {
  const made = new Map<string, Intl.Segmenter>();
  return (tag: string): Intl.Segmenter => {
    const language = tag.split('-')[0]!;
    const known = made.get(language) ?? new Intl.Segmenter(language, {granularity});
    made.set(language, known);
    return known;
  };
};
const sentenceSegmenter = segmenters('sentence');
const wordSegmenter = segmenters('word');

export const sentencesOf = (text: string, tag: string): string[] =>
  text
    .split('\n\n')
    .flatMap((paragraph) => [...sentenceSegmenter(tag).segment(spoken(paragraph))])
    .map(({segment}) => segment.trim());

/** What is asked or said after a colon is read as a sentence of its own: `Vraag DUO: klopt dit?` */
const SAID = /(?<=:)\s(?=‘|[^:]*\?’?$)/u;

/** The pieces that are read in one breath. */
export const breathsOf = (text: string, tag: string): string[] =>
  sentencesOf(text, tag).flatMap((sentence) => sentence.split(SAID));

/** `DUO-brief` is one word. */
const HYPHEN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;

export const wordsOf = (text: string, tag: string): string[] =>
  [...wordSegmenter(tag).segment(spoken(text).replace(HYPHEN, ''))]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);
