// Made by scripts/generate.mjs from locales/*/meta.json: do not edit.

export interface Language {
  /** The folder of the language, and what `lang` says of its texts. */
  readonly tag: string;
  /** In itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What dates, numbers and names of countries are written by. */
  readonly locale: string;
  /** The voices that can read it aloud, the best first. */
  readonly voices: readonly string[];
  /** Whether native speakers have read it; the source is written and not translated. */
  readonly review: 'none' | 'read' | 'source';
}

/** The words of a language, by the name of their file. */
export type Words = Readonly<Record<string, object>>;

export interface Loader {
  readonly first: () => Promise<{default: Words}>;
  readonly rest: () => Promise<{default: Words}>;
  readonly later: () => Promise<{default: Words}>;
  readonly time: () => Promise<{default: Words}>;
  readonly money: () => Promise<{default: Words}>;
  readonly stay: () => Promise<{default: Words}>;
  readonly take: () => Promise<{default: Words}>;
  readonly local: () => Promise<{default: Words}>;
  readonly glossary: () => Promise<{default: Words}>;
  readonly kiosk: () => Promise<{default: Words}>;
  readonly helper: () => Promise<{default: Words}>;
}

export const LANGUAGES: readonly Language[] = [
  {"tag":"ar","name":"العربية","dir":"rtl","locale":"ar","voices":["ar-SA","ar-EG","ar-MA"],"review":"none"},
  {"tag":"en","name":"English","dir":"ltr","locale":"en-GB","voices":["en-GB","en-IE","en-US"],"review":"none"},
  {"tag":"fa","name":"فارسی","dir":"rtl","locale":"fa-IR","voices":["fa-IR","fa-AF"],"review":"none"},
  {"tag":"nl","name":"Nederlands","dir":"ltr","locale":"nl-NL","voices":["nl-NL","nl-BE"],"review":"source"},
  {"tag":"nl-x-a2","name":"Makkelijk Nederlands","dir":"ltr","locale":"nl-NL","voices":["nl-NL","nl-BE"],"review":"none"},
  {"tag":"ti","name":"ትግርኛ","dir":"ltr","locale":"ti-ER","voices":["ti-ER","ti-ET"],"review":"none"},
  {"tag":"tr","name":"Türkçe","dir":"ltr","locale":"tr-TR","voices":["tr-TR"],"review":"none"},
];

export const LOADERS: Readonly<Record<string, Loader>> = {
  "ar": {first: () => import('./ar-first.js'), rest: () => import('./ar-rest.js'), later: () => import('./ar-later.js'), time: () => import('./ar-time.js'), money: () => import('./ar-money.js'), stay: () => import('./ar-stay.js'), take: () => import('./ar-take.js'), local: () => import('./ar-local.js'), glossary: () => import('./ar-glossary.js'), kiosk: () => import('./ar-kiosk.js'), helper: () => import('./ar-helper.js')},
  "en": {first: () => import('./en-first.js'), rest: () => import('./en-rest.js'), later: () => import('./en-later.js'), time: () => import('./en-time.js'), money: () => import('./en-money.js'), stay: () => import('./en-stay.js'), take: () => import('./en-take.js'), local: () => import('./en-local.js'), glossary: () => import('./en-glossary.js'), kiosk: () => import('./en-kiosk.js'), helper: () => import('./en-helper.js')},
  "fa": {first: () => import('./fa-first.js'), rest: () => import('./fa-rest.js'), later: () => import('./fa-later.js'), time: () => import('./fa-time.js'), money: () => import('./fa-money.js'), stay: () => import('./fa-stay.js'), take: () => import('./fa-take.js'), local: () => import('./fa-local.js'), glossary: () => import('./fa-glossary.js'), kiosk: () => import('./fa-kiosk.js'), helper: () => import('./fa-helper.js')},
  "nl": {first: () => import('./nl-first.js'), rest: () => import('./nl-rest.js'), later: () => import('./nl-later.js'), time: () => import('./nl-time.js'), money: () => import('./nl-money.js'), stay: () => import('./nl-stay.js'), take: () => import('./nl-take.js'), local: () => import('./nl-local.js'), glossary: () => import('./nl-glossary.js'), kiosk: () => import('./nl-kiosk.js'), helper: () => import('./nl-helper.js')},
  "nl-x-a2": {first: () => import('./nl-x-a2-first.js'), rest: () => import('./nl-x-a2-rest.js'), later: () => import('./nl-x-a2-later.js'), time: () => import('./nl-x-a2-time.js'), money: () => import('./nl-x-a2-money.js'), stay: () => import('./nl-x-a2-stay.js'), take: () => import('./nl-x-a2-take.js'), local: () => import('./nl-x-a2-local.js'), glossary: () => import('./nl-x-a2-glossary.js'), kiosk: () => import('./nl-x-a2-kiosk.js'), helper: () => import('./nl-x-a2-helper.js')},
  "ti": {first: () => import('./ti-first.js'), rest: () => import('./ti-rest.js'), later: () => import('./ti-later.js'), time: () => import('./ti-time.js'), money: () => import('./ti-money.js'), stay: () => import('./ti-stay.js'), take: () => import('./ti-take.js'), local: () => import('./ti-local.js'), glossary: () => import('./ti-glossary.js'), kiosk: () => import('./ti-kiosk.js'), helper: () => import('./ti-helper.js')},
  "tr": {first: () => import('./tr-first.js'), rest: () => import('./tr-rest.js'), later: () => import('./tr-later.js'), time: () => import('./tr-time.js'), money: () => import('./tr-money.js'), stay: () => import('./tr-stay.js'), take: () => import('./tr-take.js'), local: () => import('./tr-local.js'), glossary: () => import('./tr-glossary.js'), kiosk: () => import('./tr-kiosk.js'), helper: () => import('./tr-helper.js')},
};
