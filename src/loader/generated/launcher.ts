// Made by scripts/generate.mjs from locales/*/interface.json: do not edit.

export const LAUNCHER: Readonly<Record<string, string>> = {
  "ar": "هل يجب عليّ الاندماج (inburgeren)؟",
  "en": "Must I integrate (inburgeren)?",
  "fa": "آیا باید ادغام (inburgeren) را انجام دهم؟",
  "nl": "Moet ik inburgeren?",
  "nl-x-a2": "Moet ik inburgeren?",
  "ti": "inburgeren (ምውህሃድ) ክገብር ግዴታ ኣለኒ ድዩ?",
  "tr": "Inburgeren (uyum) yapmak zorunda mıyım?",
};

export const FIRST_WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
  "ar": () => import('../../i18n/generated/ar-first.js'),
  "en": () => import('../../i18n/generated/en-first.js'),
  "fa": () => import('../../i18n/generated/fa-first.js'),
  "nl": () => import('../../i18n/generated/nl-first.js'),
  "nl-x-a2": () => import('../../i18n/generated/nl-x-a2-first.js'),
  "ti": () => import('../../i18n/generated/ti-first.js'),
  "tr": () => import('../../i18n/generated/tr-first.js'),
};
