/**
 * A visit as a file, to go on with another day on the same device: JSON around what a link holds,
 * with the same version, check and limits. A file of a person is never sent to a server.
 */

import {fragmentOf, LINK_KEY} from './link.js';
import type {Handover} from './link.js';
import {openLink} from './open-link.js';
import type {OpenedLink} from './open-link.js';
import type {Setting} from './outlook.js';

/** Without a name or a date: who finds it need not know whose it is. */
export const FILE_NAME = 'inburgering.json';

/** Many times what a visit can be; more is no file of ours, and is not read. */
export const MOST_BYTES = 100_000;

/** The text of the file. */
export const fileOf = (handover: Handover): string =>
  `${JSON.stringify({[LINK_KEY]: fragmentOf(handover).slice(LINK_KEY.length + 2)}, undefined, 2)}\n`;

function fragmentIn(text: string): string {
  try {
    const held = (JSON.parse(text) as Record<string, unknown> | null)?.[LINK_KEY];
    return `#${LINK_KEY}=${typeof held === 'string' ? held : ''}`;
  } catch {
    return '';
  }
}

/** The visit that a file holds; one that is none of ours is `damaged`. Never throws. */
export const openFile = (text: string, setting: Setting): OpenedLink =>
  openLink(fragmentIn(text), setting);
