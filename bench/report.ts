/** Writes what was measured as a page for people: medians, and each peer against ours. */

import {OURS, PEERS, WAYS} from './build.js';
import type {Peer, Way} from './build.js';
import {LINE, SLOWDOWN} from './browser.js';
import type {Visit} from './browser.js';

export interface Measured {
  /** Where and when. */
  readonly machine: readonly string[];
  readonly runs: number;
  /** The medians, by the name of the widget and the way it stands on the page. */
  readonly visits: Readonly<Record<string, Readonly<Record<Way, Visit>>>>;
  /** In milliseconds, at full speed. */
  readonly core: Readonly<Record<string, number>>;
}

interface Row {
  readonly label: string;
  readonly of: (visit: Visit) => number | undefined;
  readonly write: (value: number) => string;
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const kB = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const count = (value: number): string => String(Math.round(value));

const ROWS: readonly Row[] = [
  {label: 'the button can be pressed', of: ({launcher}) => launcher, write: ms},
  {label: 'bytes up to the button', of: ({launcherBytes}) => launcherBytes, write: kB},
  {label: 'first usable question', of: ({usable}) => usable, write: ms},
  {label: 'bytes up to that', of: ({bytes}) => bytes, write: kB},
  {label: 'requests up to that', of: ({requests}) => requests, write: count},
  {label: 'bytes in all', of: ({allBytes}) => allBytes, write: kB},
  {label: 'requests in all', of: ({allRequests}) => allRequests, write: count},
  {label: 'main thread, until all is there', of: ({mainThread}) => mainThread, write: ms},
  {label: 'from Continue to the next question', of: ({next}) => next, write: ms},
  {label: 'heap', of: ({heap}) => heap, write: kB},
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const HEADINGS: Record<Way, string> = {
  inline: 'In the page from the start',
  button: 'Behind a button',
};

function wayTable({visits}: Measured, way: Way): string {
  const ours = visits[OURS.all]![way];
  const rows = ROWS.flatMap(({label, of, write}) => {
    const own = of(ours);
    if (own === undefined) return [];
    const peers = PEERS.map((peer) => {
      const value = of(visits[peer]![way]);
      if (value === undefined) return '';
      return `${write(value)} (${own ? (value / own).toFixed(2) : '–'} ×)`;
    });
    return [[label, `**${write(own)}**`, ...peers]];
  });
  return `### ${HEADINGS[way]}\n\n${table(['', 'ours', ...PEERS], rows)}`;
}

/** A bare form is the floor, not a rival. */
const FLOOR = 'form' satisfies Peer;
const MOST_OF_FLOOR = 1.1;
const NEXT_MS = 50;

/** What we aim at, what was measured, and whether that reaches it. */
function aimsTable({visits}: Measured): string {
  const yesNo = (reached: boolean): string => (reached ? 'yes' : '**no**');
  const rows = WAYS.flatMap((way) => {
    const own = visits[OURS.all]![way];
    const where = HEADINGS[way].toLowerCase();
    const ofFloor = own.usable / visits[FLOOR]![way].usable;
    const rivals = PEERS.filter((peer) => peer !== FLOOR).map((peer) => {
      const behind = ROWS.filter(({of}) => {
        const [mine, other] = [of(own), of(visits[peer]![way])];
        return mine !== undefined && other !== undefined && mine > other;
      }).map(({label}) => label);
      return [
        `ahead of ${peer} on every figure, ${where}`,
        behind.length ? `behind in: ${behind.join('; ')}` : 'ahead',
        yesNo(!behind.length),
      ];
    });
    return [
      [
        `first question within ${MOST_OF_FLOOR} × the bare form, ${where}`,
        `${ofFloor.toFixed(2)} ×`,
        yesNo(ofFloor <= MOST_OF_FLOOR),
      ],
      [`next question within ${NEXT_MS} ms, ${where}`, ms(own.next), yesNo(own.next <= NEXT_MS)],
      ...rivals,
    ];
  });
  return table(['aim', 'measured', 'reached'], rows);
}

function growthTable({visits}: Measured): string {
  const rows = ROWS.flatMap(({label, of, write}) => {
    const one = of(visits[OURS.one]!.inline);
    const all = of(visits[OURS.all]!.inline);
    return one === undefined || all === undefined ? [] : [[label, write(one), write(all)]];
  });
  return table(['', 'one topic, one language', 'all topics, all languages'], rows);
}

export function report(measured: Measured): string {
  const {machine, runs, core} = measured;
  const coreRows = Object.entries(core).map(([what, value]) => [what, `${value.toFixed(3)} ms`]);
  return `<!-- Made by \`npm run bench\`: do not edit. -->

# How fast it is

${machine.map((one) => `- ${one}`).join('\n')}

A page of a municipality in a real Chromium, on a phone of 360 pixels: the processor slowed
${SLOWDOWN} times, a slow 4G line (${LINE.latency} ms until the first byte,
${(LINE.downloadThroughput * 8) / 1_000_000} Mbit/s), nothing in the cache. Medians of
${runs} runs, all in one go. Each widget asks the same two questions: which passport (a list of all
countries), and why somebody may live here. On the page where it stands from the start, ours has the two
lines that \`inburgerwijzer preload\` writes. \`form\` is a bare HTML form that a script makes: the floor.
In brackets, that widget against ours: above 1 is more than ours. Deep Chat has no list to choose from:
its first question is a field for text.

Time depends on the machine and on what else it does; no test asserts it. Bytes do not: their budgets
stand in \`scripts/size.mjs\`, and \`npm test\` holds them.

${WAYS.map((way) => wayTable(measured, way)).join('\n\n')}

## What we aim at

${aimsTable(measured)}

## What other topics and languages cost

The same page, built with the flows of one topic and the words of one language.

${growthTable(measured)}

## The decision core alone

In Node, at full speed.

${table(['', 'median'], coreRows)}
`;
}
