/**
 * The few words that must be there before any language is loaded. A test holds the launcher's text
 * to `interface.launcher` of each language.
 */

export const LAUNCHER: Readonly<Record<string, string>> = {
  nl: 'Moet ik inburgeren?',
  en: 'Do I have to integrate?',
};

/** The language of `LAUNCHER` for a language tag: itself, its base, or Dutch. */
export function launcherLanguage(...tags: string[]): string {
  for (const tag of tags) {
    const found = Object.keys(LAUNCHER).find((one) => one.toLowerCase() === tag.toLowerCase());
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (found) return found;
    if (base in LAUNCHER) return base;
  }
  return 'nl';
}

/** In Dutch and in English, because it is not known what the visitor reads. */
export const BUILT_IN = {
  wait: {nl: 'Een moment …', en: 'One moment …'},
  failed: {
    nl: 'De hulp kon niet worden geladen. Kijk of u internet heeft en probeer het nog eens.',
    en: 'The assistant could not be loaded. Check your internet connection and try again.',
  },
  retry: {nl: 'Probeer het nog eens', en: 'Try again'},
  close: {nl: 'Sluiten', en: 'Close'},
} as const;
