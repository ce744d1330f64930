import type {Plugin} from 'vite';

/** Puts the pages of `pages/` beside the built files, with the service worker that keeps them. */
export function standAlone(): Plugin;
