/** A device as its owner set it: dark, in forced colours, without movement. */

import {executeServerCommand} from '@web/test-runner-commands';

type Feature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors';

/** Takes the place of what was set before; nothing is a device as it comes. */
export async function setDevice(features: Partial<Record<Feature, string>> = {}): Promise<void> {
  await executeServerCommand('media-features', features);
  const ignored = Object.entries(features).filter(
    ([name, value]) => !matchMedia(`(${name}: ${value})`).matches,
  );
  if (ignored.length) throw new Error(`The browser does not follow ${ignored.join(' and ')}.`);
}

export const SCHEMES = {
  light: {},
  dark: {'prefers-color-scheme': 'dark'},
  forced: {'forced-colors': 'active'},
} as const;
