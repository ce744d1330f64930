/**
 * How a language writes days, lists, numbers and countries. Browsers know that of most languages.
 * Where one does not (Chromium has no Tigrinya), or where it writes otherwise than people do (the
 * months of the Levant, the solar calendar), `writing.json` of the language says how.
 */

import type {Language} from './generated/languages.js';

/** What `writing.json` may hold; all of it is checked when it is built. */
export interface Writing {
  /** The months of a letter: Gregorian, January first. */
  readonly months?: readonly string[];
  /** What stands beside a whole date: its numbers, or the same day of the solar calendar. */
  readonly also?: 'numeric' | 'persian';
  /** The months of the solar calendar, Farvardin first. */
  readonly solarMonths?: readonly string[];
  /** What stands between the things of a list, and how the last one is joined. */
  readonly list?: {readonly between: string; readonly last: string};
  /** Countries by their code. */
  readonly countries?: Readonly<Record<string, string>>;
}

type Locale = Pick<Language, 'locale'>;

/** Western digits, as on the papers; where a browser does not know the language, as in English. */
const numbering = ({locale}: Locale): string[] => [`${locale}-u-nu-latn`, 'en-u-nu-latn'];

/**
 * Keeps what writes a language, by its locale: to make one takes longer than to write with it, and a
 * page writes hundreds of numbers, a list of countries hundreds of names.
 */
function kept<Writer>(make: (language: Locale) => Writer): (language: Locale) => Writer {
  const writers = new Map<string, Writer>();
  return (language) => {
    const writer = writers.get(language.locale) ?? make(language);
    writers.set(language.locale, writer);
    return writer;
  };
}

const numbers = kept((language) => new Intl.NumberFormat(numbering(language)));
const countryNames = kept(({locale}) => new Intl.DisplayNames([locale], {type: 'region'}));

/** A whole number: `1.139` in Dutch. */
export const writeNumber = (value: number, language: Locale): string =>
  numbers(language).format(value);

const day = (year: number, month: number, date: number): Date =>
  new Date(Date.UTC(year, month - 1, date));

/** The same day in the solar calendar, which Iranians and Afghans count by; `''` if not known. */
function solar(at: Date, {locale}: Locale, months: Writing['solarMonths']): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian-nu-latn`, {
    ...{timeZone: 'UTC', day: 'numeric', year: 'numeric'},
    month: months ? 'numeric' : 'long',
  });
  if (format.resolvedOptions().calendar !== 'persian') return '';
  const parts = Object.fromEntries(format.formatToParts(at).map(({type, value}) => [type, value]));
  const month = months ? months[Number(parts.month) - 1] : parts.month;
  return `${parts.day} ${month} ${parts.year}`;
}

/** What stands in brackets behind a whole date. */
function beside(at: Date, language: Locale, {also, solarMonths}: Writing): string {
  if (also === 'persian') return solar(at, language, solarMonths);
  if (also !== 'numeric') return '';
  return `${at.getUTCDate()}-${at.getUTCMonth() + 1}-${at.getUTCFullYear()}`;
}

/** A date, and what stands beside it; `''` where nothing does. */
export interface Day {
  readonly own: string;
  readonly also: string;
}

/** A date that may be partial, in the calendar and the digits of the letters: `30 november 2021`. */
export function writeDay(partial: string, language: Locale, writing: Writing = {}): Day {
  const [year, month, date] = partial.split('-');
  if (month === undefined) return {own: year!, also: ''};
  const at = day(Number(year), Number(month), Number(date ?? 1));
  const name = writing.months?.[Number(month) - 1];
  const own =
    name === undefined
      ? new Intl.DateTimeFormat(`${language.locale}-u-ca-gregory-nu-latn`, {
          timeZone: 'UTC',
          ...(date !== undefined && {day: 'numeric'}),
          month: 'long',
          year: 'numeric',
        }).format(at)
      : [...(date === undefined ? [] : [Number(date)]), name, year].join(' ');
  const also = date === undefined ? '' : beside(at, language, writing);
  return {own, also: also && `(${also})`};
}

/** The same in one line. */
export function writeDate(partial: string, language: Locale, writing?: Writing): string {
  const {own, also} = writeDay(partial, language, writing);
  return also ? `${own} ${also}` : own;
}

/** Several things in one line: `Marokko en Nederland`. */
export function writeList(
  items: readonly string[],
  {locale}: Locale,
  {list}: Writing = {},
): string {
  // Who writes one thing needs nothing that joins.
  if (items.length < 2) return items[0] ?? '';
  if (!list) return new Intl.ListFormat(locale, {type: 'conjunction'}).format(items);
  const [last, ...before] = [...items].reverse();
  const one = before.reverse().join(list.between);
  return list.last.replace('{{one}}', () => one).replace('{{other}}', () => last!);
}

/** A country by its code. */
export const writeCountry = (code: string, language: Locale, {countries}: Writing = {}): string =>
  countries?.[code] ?? countryNames(language).of(code) ?? code;
