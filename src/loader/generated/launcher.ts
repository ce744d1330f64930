// Made by scripts/generate.mjs from locales/*/interface.json: do not edit.

/** The text of the button, and how its words are fetched. */
type Launcher = readonly [text: string, words: () => Promise<unknown>];

export const LAUNCHER: Readonly<Record<string, Launcher>> = {
  "ar": ["هل يجب عليّ الاندماج (inburgeren)؟", () => import('../../i18n/generated/ar-first.js')],
  "en": ["Must I integrate (inburgeren)?", () => import('../../i18n/generated/en-first.js')],
  "fa": ["آیا باید ادغام (inburgeren) را انجام دهم؟", () => import('../../i18n/generated/fa-first.js')],
  "nl": ["Moet ik inburgeren?", () => import('../../i18n/generated/nl-first.js')],
  "nl-x-a2": ["Moet ik inburgeren?", () => import('../../i18n/generated/nl-x-a2-first.js')],
  "ti": ["inburgeren (ምውህሃድ) ክገብር ግዴታ ኣለኒ ድዩ?", () => import('../../i18n/generated/ti-first.js')],
  "tr": ["Inburgeren (uyum) yapmak zorunda mıyım?", () => import('../../i18n/generated/tr-first.js')],
};
