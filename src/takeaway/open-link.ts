/** A visit out of a link: its answers, each to be changed like any other. */

// The engine makes all questions known.
import '../conversation/engine.js';
import {restore} from '../conversation/restore.js';
import type {Visit} from '../conversation/visit-types.js';
import {readFragment} from './link.js';
import type {Setting} from './outlook.js';

/** What became of a link; the words are under `takeaway.link`. */
export type LinkNotice = 'opened' | 'damaged' | 'older' | 'newer';

export interface OpenedLink {
  readonly notice: LinkNotice;
  /** Absent where the link could not be read: the visit begins anew. */
  readonly visit?: Visit;
}

export function openLink(fragment: string, setting: Setting): OpenedLink {
  const reading = readFragment(fragment, setting.today);
  if (reading.is !== 'handover') {
    return {notice: reading.is === 'problem' ? reading.problem : 'damaged'};
  }
  const {topic, facts} = reading.handover;
  return {notice: 'opened', visit: {topic, gone: [], ...restore({topic, facts, ...setting})}};
}
