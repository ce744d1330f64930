/**
 * Which entry of the glossary a bold term belongs to. A Dutch term stands in every language as the
 * agencies write it; only the three laws, called by their year, are named in each language itself.
 */

/** An entry of `glossary.json`. */
export interface Entry {
  /** The Dutch term, the same in every language. */
  readonly term: string;
  readonly meaning: string;
  readonly example: string;
}
export type Glossary = Readonly<Record<string, Entry>>;

/** Other forms that a term has in the texts. */
const FORMS: Readonly<Record<string, string>> = {
  gelegaliseerd: 'legalisatie',
  nt2: 'staatsexamen-nt2',
};

const LAW = /\b(2007|2013|2021)\b/;

/** The id of the entry for a term as it stands in a text; `undefined` if there is none. */
export function termId(text: string, glossary: Glossary): string | undefined {
  const written = text.trim().toLowerCase();
  const found =
    FORMS[written] ??
    Object.keys(glossary).find((id) => glossary[id]!.term.toLowerCase() === written);
  if (found !== undefined) return found;
  const year = LAW.exec(written)?.[1];
  return year && `wet-${year}`;
}

/** The terms of a text: what is bold in it, each once. */
export const termsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, term]) => term!)),
];
