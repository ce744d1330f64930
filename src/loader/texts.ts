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

/** What the button says on its way, by the state of the shell; in Dutch, then in English. */
export const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  loading: ['Een moment …', 'One moment …'],
  failed: [
    'Het laden is niet gelukt. Heeft u internet? Probeer het nog eens.',
    'Loading failed. Are you online? Try again.',
  ],
};
