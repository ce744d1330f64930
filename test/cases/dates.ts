/** What the law comes to about its limits, day by day; runs by itself, in the time zone it is given. */

import {assess} from '../../src/assess/index.js';
import type {Assessment, Facts} from '../../src/assess/index.js';
import {addDays, addMonths} from '../../src/assess/calendar.js';

const days = (first: string, last: string): string[] =>
  first > last ? [] : [first, ...days(addDays(first, 1), last)];

/** The turns of the year at which one law gave way to the next. */
export const TURNS = {
  wi2013: days('2012-12-25', '2013-01-07'),
  wi2021: days('2021-12-25', '2022-01-07'),
};

/** Leap days, the days beside them, and the ends of months. */
export const EDGES = ['2022', '2023', '2024', '2028'].flatMap((year) => [
  ...[`${year}-02-28`, addDays(`${year}-03-01`, -1), `${year}-03-01`],
  ...['01', '04', '08', '12'].map((month) => addDays(addMonths(`${year}-${month}-01`, 1), -1)),
]);

const SOMEBODY: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  applies: [],
};
const ASKED = '2026-11-24';

const shown = ({law, obligation, deadline}: Assessment) =>
  [law.result, obligation.reason, deadline.reason, deadline.termEnd ?? 'no end'].join(' ');

const at = (facts: Facts, today: string) => shown(assess({...SOMEBODY, ...facts}, {today}));

/** One line for each day: as the day of the right, as the day asked on, as the day of the plan. */
export const linesOf = (): string[] => [
  ...Object.values(TURNS)
    .flat()
    .flatMap((day) => [
      `right ${day}: ${at({residenceGrantedOn: day}, ASKED)}`,
      `asked ${day}: ${at({residenceGrantedOn: '2010-05-31'}, day)}`,
    ]),
  ...EDGES.flatMap((day) => [
    `asked ${day}: ${at({residenceGrantedOn: '2018-02-28', dutyStart: '2018-02-28'}, day)}`,
    `plan ${day}: ${at(
      {residenceGrantedOn: '2022-01-31', letterLaw: 'wi2021', pipDate: day},
      '2028-12-31',
    )}`,
    `born ${day}: ${at({birthDate: addMonths(day, -12 * 18), residenceGrantedOn: '2022-01-02'}, day)}`,
  ]),
];

if (process.argv[2] === 'print') console.log(linesOf().join('\n'));
