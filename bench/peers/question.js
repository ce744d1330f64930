/** The two questions that every widget of the bench asks: the first two of ours. */

import {COUNTRIES} from '../../src/elements/countries.ts';

export const FIRST = 'Welk paspoort heeft u?';
export const SECOND = 'Waarom mag u in Nederland wonen?';
export const CONTINUE = 'Verder';
export const REASONS = [
  'Ik heb asiel gekregen',
  'Ik woon bij familie',
  'Ik werk hier',
  'Ik studeer hier',
  'Ik ben hier door een humanitaire vergunning',
  'Ik kom uit Oekraïne',
  'Ik wacht op een besluit',
  'Ik heb een vergunning voor altijd',
  'Ik weet het niet',
];

/** Code and name of every country, in the order of the language. */
export function countries() {
  const names = new Intl.DisplayNames(['nl'], {type: 'region'});
  const {compare} = new Intl.Collator('nl');
  return COUNTRIES.map((code) => ({code, name: names.of(code)})).sort((one, other) =>
    compare(one.name, other.name),
  );
}
