/** The few words that must be there before any language is loaded. */

/** The text of the button, by language; a test holds it to `interface.launcher`. */
export const LAUNCHER: Readonly<Record<string, string>> = {
  ar: 'هل يجب عليّ الاندماج (inburgeren)؟',
  en: 'Must I integrate (inburgeren)?',
  fa: 'آیا باید ادغام (inburgeren) را انجام دهم؟',
  nl: 'Moet ik inburgeren?',
  tr: 'Inburgeren (uyum) yapmak zorunda mıyım?',
};

/** The first of these tags that the button speaks (`nl-BE` gives `nl`), or Dutch. */
export const launcherLanguage = (...tags: string[]): string =>
  tags.map((tag) => tag.split('-')[0]!.toLowerCase()).find((tag) => LAUNCHER[tag]) ?? 'nl';

/** The language of the page around an element, through shadow roots; empty if it says none. */
export function languageAround(element: Node): string {
  const around = element.parentNode ?? (element as ShadowRoot).host;
  return around ? (around as HTMLElement).lang || languageAround(around) : '';
}

/** In Dutch, then in English. */
export const BUILT_IN = {
  wait: ['Een moment …', 'One moment …'],
  failed: [
    'Het laden is niet gelukt. Kijk of u internet heeft.',
    'Loading failed. Check your internet connection.',
  ],
  retry: ['Probeer het nog eens', 'Try again'],
  close: ['Sluiten', 'Close'],
} as const;
