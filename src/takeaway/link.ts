/**
 * The facts of a visit as a link: `<page>#inburgerwijzer=1.<payload>.<check>`. They stand in the
 * fragment, which no browser sends to a server, and never in the query. A link that was changed or
 * cut off on its way is refused: it must never give other facts than it was made of.
 */

import type {CalendarDate} from '../assess/calendar.js';
import {problemsOf} from '../assess/check.js';
import {SHAPES} from '../assess/facts.js';
import type {FactName, Facts, Shape} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import {LINK_FACTS, LINK_TOPICS} from './link-facts.js';

export const LINK_KEY = 'inburgerwijzer';

/** Goes up when a link of before can no longer be read as it was meant. */
const LINK_VERSION = 1;

/** What a link takes from one visit to the next. */
export interface Handover {
  readonly topic: TopicId;
  readonly facts: Facts;
}

export type Reading =
  /** The fragment is not ours. */
  | {readonly is: 'none'}
  | {readonly is: 'handover'; readonly handover: Handover}
  /** `older` and `newer`: made by a version of this tool that writes links in another way. */
  | {readonly is: 'problem'; readonly problem: 'damaged' | 'older' | 'newer'};

// --- Values: shorter where the shape of a fact says what is meant ---------------------------

const DATE = /^\d{4}(-\d\d){0,2}$/;
const PACKED_DATE = /^(\d{4})(\d\d)?(\d\d)?$/;

/** A date as a number without its hyphens, yes and no as 1 and 0; all else as it is. */
function pack(value: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'date':
      return DATE.test(String(value)) ? Number(String(value).replaceAll('-', '')) : value;
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : value;
    case 'list':
      return (value as unknown[]).map((entry) => pack(entry, shape.of));
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([key, entry]) => [key, pack(entry, shape.of[key]!)]),
      );
    default:
      return value;
  }
}

/**
 * What was packed. Whether it can be a value of its fact is for `problemsOf` to say.
 * @throws {Error} for a list or a record that is none, or a name that a record does not have
 */
function unpack(packed: unknown, shape: Shape): unknown {
  switch (shape.is) {
    case 'date':
      return PACKED_DATE.exec(String(packed))?.slice(1).filter(Boolean).join('-') ?? packed;
    case 'boolean':
      return packed === 1 || packed === 0 ? packed === 1 : packed;
    case 'list':
      return (packed as unknown[]).map((entry) => unpack(entry, shape.of));
    case 'record':
      return Object.fromEntries(
        Object.entries(packed as object).map(([key, entry]) => {
          // Not `in`: every object has a "constructor".
          if (!Object.hasOwn(shape.of, key)) throw new Error(`No such name: "${key}".`);
          return [key, unpack(entry, shape.of[key]!)];
        }),
      );
    default:
      return packed;
  }
}

// --- Payload: [topic, [facts asked in vain], fact, value, fact, value, ...], names by place -----

/** `'none'` is the most usual value of all. */
const packFact = (value: unknown, name: FactName): unknown =>
  value === 'none' ? null : pack(value, SHAPES[name]);
const unpackFact = (packed: unknown, name: FactName): unknown =>
  packed === null ? 'none' : unpack(packed, SHAPES[name]);

function at<Name>(names: readonly Name[], place: unknown): Name {
  const name = typeof place === 'number' ? names[place] : undefined;
  if (name === undefined) throw new Error(`Nothing has this place: ${String(place)}.`);
  return name;
}

const payloadOf = ({topic, facts}: Handover): unknown[] => [
  LINK_TOPICS.indexOf(topic),
  [...new Set(facts.dontKnow)].map((name) => LINK_FACTS.indexOf(name)),
  ...LINK_FACTS.flatMap((name, place) =>
    facts[name] === undefined ? [] : [place, packFact(facts[name], name)],
  ),
];

/** @throws {Error} if it is no payload */
function fromPayload([topic, dontKnow, ...rest]: unknown[]): Handover {
  const vain = (dontKnow as unknown[]).map((place) => at(LINK_FACTS, place));
  const told = rest.flatMap((place, index) => {
    if (index % 2) return [];
    const name = at(LINK_FACTS, place);
    return [[name, unpackFact(rest[index + 1], name)]];
  });
  const facts: Facts = {...Object.fromEntries(told), ...(vain.length && {dontKnow: vain})};
  return {topic: at(LINK_TOPICS, topic), facts};
}

// --- Text ----------------------------------------------------------------------------------

/** JSON in UTF-8 in base64url: letters, digits, `-` and `_`. */
function encode(value: unknown): string {
  const bytes = Array.from(new TextEncoder().encode(JSON.stringify(value)));
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws {Error} if it is no JSON in UTF-8 in base64url */
function decode(text: string): unknown {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
}

/** CRC-32 in base 36: it finds every change of up to four letters beside one another. */
function checkOf(text: string): string {
  let rest = -1;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xed_b8_83_20 : 0);
  }
  return (~rest >>> 0).toString(36);
}

/** A visit as the fragment of an address, with its `#`; only characters that are safe in one. */
export function fragmentOf(handover: Handover): string {
  const text = `${LINK_KEY}=${LINK_VERSION}.${encode(payloadOf(handover))}`;
  return `#${text}.${checkOf(text)}`;
}

/** The address of `page`, an absolute URL, with the visit in place of its own fragment. */
export const linkTo = (page: string, handover: Handover): string =>
  page.replace(/#.*$/s, '') + fragmentOf(handover);

const problem = (of: 'damaged' | 'older' | 'newer'): Reading => ({is: 'problem', problem: of});

/** @throws {Error} if it is no whole link of ours */
function read(part: string, today: CalendarDate): Handover {
  const [, payload = ''] = part.split('.');
  const handover = fromPayload(decode(payload) as unknown[]);
  // One visit has one link: this holds the check to account, and all that JSON would let pass.
  if (fragmentOf(handover) !== `#${part}`) throw new Error('Not the link of this visit.');
  if (problemsOf(handover.facts, today).length) throw new Error('These facts cannot be.');
  return handover;
}

/**
 * What the fragment of an address, with its `#`, holds. Other pairs may stand around ours, parted
 * by `&`. Never throws.
 */
export function readFragment(fragment: string, today: CalendarDate): Reading {
  if (!fragment.startsWith('#')) return {is: 'none'};
  const part = fragment
    .slice(1)
    .split('&')
    .find((one) => one.startsWith(`${LINK_KEY}=`));
  if (part === undefined) return {is: 'none'};
  const version = /^(-?\d+)\./.exec(part.slice(LINK_KEY.length + 1))?.[1];
  if (version === undefined) return problem('damaged');
  if (Number(version) < LINK_VERSION) return problem('older');
  if (Number(version) > LINK_VERSION) return problem('newer');
  try {
    return {is: 'handover', handover: read(part, today)};
  } catch {
    return problem('damaged');
  }
}
