/** Whom to reach at a municipality, and how: as data, for the screen, the paper and the desk. */

import type {TopicId} from '../conversation/topics.js';
import {fitting, SOURCE} from '../i18n/tags.js';
import type {MunicipalConfig, Place, Reach, Text, Ways} from './config.js';

/** A text with the language that it is in. */
export interface InLanguage {
  readonly text: string;
  readonly lang: string;
}

/** The text for who reads `tag`: in that language, or else in Dutch. */
export function textFor(text: Text, tag: string): InLanguage {
  const lang = fitting(tag, Object.keys(text)) ?? SOURCE;
  return {text: text[lang]!, lang};
}

type WayId = 'phone' | 'desk' | 'hours' | 'appointment';

/** One way to reach somebody; the words for its kind are under `local.ways`. */
export interface Way extends InLanguage {
  readonly id: WayId;
  /** Where a press leads. */
  readonly href?: string;
}

export interface Contact {
  readonly name: string;
  readonly team?: string;
  /** Empty where nothing was told: then one has to ask. */
  readonly ways: readonly Way[];
}

export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** For somebody who came with this topic, and reads that language. */
export function contactOf(config: MunicipalConfig, tag: string, topic?: TopicId): Contact {
  const {teams = [], ...general}: Reach = config.contact ?? {};
  const team = teams.find(({topics}) => topic !== undefined && topics.includes(topic));
  const {phone, desk, hours, appointment}: Ways = {...general, ...team};
  const ways: Way[] = [
    ...(phone ? [{id: 'phone' as const, text: phone, lang: 'nl', href: phoneLink(phone)}] : []),
    ...(desk ? [{id: 'desk' as const, text: desk, lang: 'nl'}] : []),
    ...(hours ? [{id: 'hours' as const, ...textFor(hours, tag)}] : []),
    ...(appointment
      ? [{id: 'appointment' as const, text: appointment, lang: 'nl', href: appointment}]
      : []),
  ];
  return {name: config.name, ...(team && {team: team.name}), ways};
}

const speaks = ({languages = []}: Place, tag: string): boolean =>
  languages.some((one) => one.split('-')[0] === tag.split('-')[0]);

/** Those who speak the visitor's language first; the others as they were given. */
export const helpersFor = (helpers: readonly Place[], tag: string): readonly Place[] => [
  ...helpers.filter((one) => speaks(one, tag)),
  ...helpers.filter((one) => !speaks(one, tag)),
];
