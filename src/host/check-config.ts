/**
 * Checks a municipality's configuration, on the page and in `npx inburgerwijzer check`. The schema
 * says what may be; a library holds the file to it; here its findings become one line each, which
 * names the key and the mend.
 */

import {Validator} from '@cfworker/json-schema';
import type {OutputUnit, Schema} from '@cfworker/json-schema';
import {closestMatch} from 'leven';
import type {CalendarDate} from '../assess/calendar.js';
import type {MunicipalConfig} from './config.js';
import shipped from './generated/config.schema.json';

export interface ConfigProblem {
  /** Where in the file, e.g. `contact.teams[0].phone`; empty for the file as a whole. */
  readonly key: string;
  /** What is wrong and how to mend it, in English, on one line. */
  readonly message: string;
}

const schema = shipped as Schema;
const validator = new Validator(schema, '2020-12', false);

/** `#/contact/teams/0` as its parts; a `/` or `~` in a key comes written as `~1` and `~0`. */
const partsOf = (location: string): string[] =>
  location
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

/** The parts as people write them: `contact.teams[0]`. */
const keyOf = (parts: readonly string[]): string =>
  parts
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

const withoutRef = (part: Schema | undefined): Schema =>
  part?.$ref === undefined
    ? (part ?? {})
    : {...schema.$defs?.[part.$ref.replace('#/$defs/', '')], ...part};

/** What the schema says of the value at this place. */
const schemaAt = (parts: readonly string[]): Schema =>
  parts.reduce<Schema>((at, part) => {
    const inner = Object.hasOwn(at.properties ?? {}, part) ? at.properties?.[part] : at.items;
    return withoutRef(typeof inner === 'object' ? inner : undefined);
  }, schema);

const valueAt = (value: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], value);

const show = (value: unknown): string => {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
};

/** What differs in more letters than this, or in more than half of them, is no slip of the pen. */
const MOST_SLIPS = 3;

const meant = (given: string, names: readonly string[]): string => {
  const maxDistance = Math.min(MOST_SLIPS, Math.floor(given.length / 2));
  const near = closestMatch(given, names, {maxDistance});
  return near === undefined ? `; there are: ${names.join(', ')}` : `; did you mean "${near}"?`;
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text between quotes',
  array: 'a list between [ and ]',
  object: 'an object between { and }',
  number: 'a number',
  integer: 'a whole number',
};

/** One finding in words; nothing for those that only say that something inside them is wrong. */
function messageOf(
  unit: OutputUnit,
  parts: readonly string[],
  config: unknown,
): string | undefined {
  const at = schemaAt(parts);
  const given = valueAt(config, parts);
  const {minimum, required = [], properties = {}} = at;
  switch (unit.keyword) {
    case 'false':
      return `unknown key${meant(parts.at(-1)!, Object.keys(schemaAt(parts.slice(0, -1)).properties ?? {}))}`;
    case 'required': {
      const missing = required.filter((name) => !Object.hasOwn(given as object, name));
      return `lacks ${missing.map((name) => `"${name}"`).join(' and ')}; add it`;
    }
    case 'enum':
      return `${show(given)} is not known${meant(String(given), at.enum as string[])}`;
    case 'type':
      return `must be ${TYPES[String(at.type)]}; given: ${show(given)}`;
    case 'pattern':
    case 'format':
      return `must be ${at['x-is']}; given: ${show(given)}`;
    case 'minimum':
      return `must be ${minimum} or more; given: ${show(given)}`;
    case 'minItems':
      return 'is empty; fill it or leave it out';
    case 'minProperties':
      return `is empty; leave it out, or give one of: ${Object.keys(properties).join(', ')}`;
    case 'uniqueItems':
      return `names something twice: ${show(given)}`;
    default:
      return undefined;
  }
}

function datesOf({validFrom, validUntil}: MunicipalConfig, today: CalendarDate): ConfigProblem[] {
  if (validFrom !== undefined && validFrom > validUntil) {
    const message = `is after validUntil (${validUntil}); mend one of them`;
    return [{key: 'validFrom', message}];
  }
  if (validUntil < today) {
    const message = `expired on ${validUntil}; look the file over and set a new date`;
    return [{key: 'validUntil', message}];
  }
  if (validFrom !== undefined && validFrom > today) {
    const message = `begins on ${validFrom}, and today is ${today}; use the file from that day on`;
    return [{key: 'validFrom', message}];
  }
  return [];
}

/** Everything wrong with a configuration on that day; an empty list if it can be used. */
export function configProblems(config: unknown, today: CalendarDate): ConfigProblem[] {
  const found = new Map<string, ConfigProblem>();
  for (const unit of validator.validate(config).errors) {
    const parts = partsOf(unit.instanceLocation);
    const message = messageOf(unit, parts, config);
    const key = keyOf(parts);
    if (message !== undefined) found.set(`${key} ${message}`, {key, message});
  }
  return found.size ? [...found.values()] : datesOf(config as MunicipalConfig, today);
}

/** `gemeente.json: contact.fone: unknown key; …`. */
export const problemLine = (file: string, {key, message}: ConfigProblem): string =>
  [file, ...(key ? [key] : []), message].join(': ');
