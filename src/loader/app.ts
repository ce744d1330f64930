import {LAUNCHER} from './generated/launcher.js';

/** Where the loader finds the assistant and its words. In an object, so that a test can let it fail. */
export const parts = {
  app: () => import('../elements/embed.js'),
  words: (tag: string): Promise<unknown> | undefined => LAUNCHER[tag]?.[1](),
};
