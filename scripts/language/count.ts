/** Sentences and words, as the language itself divides them. */

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

export const wordsOf = (text: string, tag: string): string[] =>
  [...wordSegmenter(tag).segment(spoken(text))]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);
