/**
 * The spreadsheet of a translator: a row a text. What opens as a formula in a spreadsheet is written
 * with an apostrophe before it, which a spreadsheet hides, and which is taken off again.
 */

import Papa from 'papaparse';

export interface Row {
  readonly where: string;
  readonly context: string;
  readonly screen: string;
  /** How long the translation may be, in characters. */
  readonly longest: number;
  readonly dutch: string;
  readonly translation: string;
}

const COLUMNS = ['where', 'context', 'screen', 'longest', 'dutch', 'translation'] as const;
/** By this a spreadsheet knows that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;
const SAVED_FORMULA = /^'(?=[=+\-@\t\r])/;

export const writeSheet = (rows: readonly Row[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse([...rows], {columns: [...COLUMNS], escapeFormulae: FORMULA, newline: '\r\n'}) +
  '\r\n';

/** Where and translation of each row; what is no such sheet is said in `problems`. */
export function readSheet(
  text: string,
  problems: string[],
): readonly {readonly where: string; readonly translation: string}[] {
  const {data, errors, meta} = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const absent = COLUMNS.filter((column) => !meta.fields?.includes(column));
  if (absent.length) {
    problems.push(`The sheet has no column ${absent.join(', ')}: keep the first row as it was.`);
    return [];
  }
  for (const {message, row} of errors) problems.push(`Row ${(row ?? 0) + 2}: ${message}.`);
  return data.map(({where = '', translation = ''}) => ({
    where: where.trim(),
    // A spreadsheet may end the lines in a cell in its own way.
    translation: translation.replaceAll('\r\n', '\n').replace(SAVED_FORMULA, ''),
  }));
}
