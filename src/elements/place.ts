/**
 * Where the assistant stands, when that is not a page of a site: a kiosk, or a helper's tablet. What
 * such a place changes is fetched only there; the assistant asks for it by these names.
 */

import type {TemplateResult} from 'lit';
import type {IdleTimes} from '../host/kiosk-idle-times.js';
import type {Mode} from '../host/mode.js';
import type {Bundle, Language, Words} from '../i18n/words.js';
import type {QuestionId} from '../../flows/questions.js';
import type {OpenedLink} from '../takeaway/open-link.js';
import type {Fields} from './fields.js';
import type {Shown} from './result-texts.js';
import type {View} from './screens.js';

/** What a place does in the form of a question. */
export interface PlaceFields {
  /** Passports, where a long native list is hard to handle. */
  readonly countries?: (fields: Fields) => TemplateResult;
  /** Digits to press, below the fields that take them. */
  readonly digits?: (words: Words) => TemplateResult;
  /** What has to be confirmed before an answer counts. */
  readonly confirm?: (confirmation: Confirmation) => TemplateResult;
}

export interface Confirmation {
  readonly words: Words;
  readonly dutch: Words | undefined;
  readonly isGiven: boolean;
  /** Continue was pressed without it. */
  readonly isMissing: boolean;
  readonly change: (isGiven: boolean) => void;
}

/** What a place sees of the assistant, and may have it do. */
export interface PlaceView extends View {
  /** The address on which a phone goes on with this visit. */
  readonly page: string;
  readonly idle: IdleTimes;
  readonly languages: Languages;
  /** Goes on with what a file held. */
  readonly open: (opened: OpenedLink) => void;
  /** The visit is over: nothing of it may stay. */
  readonly over: () => void;
}

export interface Languages {
  readonly languages: readonly Language[];
  readonly spoken: string;
  readonly speak: (tag: string) => void;
}

export interface Place {
  /** The words it needs beside those of the first screens. */
  readonly bundles: readonly Bundle[];
  /** Others use this device too: only the turn of now shows, and nothing may stay on it. */
  readonly isShared: boolean;
  /** Whether the Dutch stands under each line from the start. */
  readonly isBeside: boolean;
  readonly fields: PlaceFields;
  /** In place of the list of languages. */
  readonly languages?: (words: Words, languages: Languages) => TemplateResult;
  /** Above the topics. */
  readonly start?: (view: PlaceView) => Shown;
  readonly aboveQuestion?: (view: PlaceView, id: QuestionId) => Shown;
  readonly belowQuestion?: (view: PlaceView, id: QuestionId) => Shown;
  readonly belowResult?: (view: PlaceView) => Shown;
  /** Below every screen. */
  readonly below?: (view: PlaceView) => Shown;
  /** In place of "begin again" and "erase". */
  readonly finish?: (view: PlaceView) => TemplateResult;
  /** Over the screen. */
  readonly over?: (view: PlaceView) => TemplateResult;
}

/** Where they are fetched. In an object, so that a test can let it fail. */
export const places = {
  kiosk: () => import('./kiosk/kiosk.js').then(({kiosk}): Place => kiosk),
  helper: () => import('./helper/helper.js').then(({helper}): Place => helper),
} satisfies Record<Mode, () => Promise<Place>>;
