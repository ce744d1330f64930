/** The few words that must be there before any language is loaded. */

import {LAUNCHER} from './generated/launcher.js';

export {LAUNCHER};

/**
 * The first of these tags that the button speaks, or Dutch: the tag itself (`nl-x-a2`), or else its
 * base (`nl-BE` gives `nl`). As `src/i18n/tags.ts` says, which is not on the page yet.
 */
export const launcherLanguage = (...tags: string[]): string =>
  tags
    .flatMap((tag) => [tag.toLowerCase(), tag.split('-')[0]!.toLowerCase()])
    .find((tag) => LAUNCHER[tag]) ?? 'nl';

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
