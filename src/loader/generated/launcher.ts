// Made by scripts/generate.mjs from locales/*/interface.json: do not edit.

export const LAUNCHER: Readonly<Record<string, string>> = {
  "ar": "هل يجب عليّ الاندماج (inburgeren)؟",
  "en": "Must I integrate (inburgeren)?",
  "fa": "آیا باید ادغام (inburgeren) را انجام دهم؟",
  "nl": "Moet ik inburgeren?",
  "ti": "inburgeren (ምውህሃድ) ክገብር ግዴታ ኣለኒ ድዩ?",
  "tr": "Inburgeren (uyum) yapmak zorunda mıyım?",
};
