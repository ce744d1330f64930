/**
 * The one public entry: importing it defines `<inburger-wijzer>`.
 *
 * @example
 * import 'inburger-wijzer';
 * document.querySelector('inburger-wijzer').addEventListener('iw-outcome', ({outcomes}) => …);
 */

import {define} from './loader/define.js';
import {InburgerWijzer} from './loader/inburger-wijzer.js';

define('inburger-wijzer', InburgerWijzer);

export {InburgerWijzer};
export type {IwDoneEvent, IwErrorEvent, IwOutcomeEvent, IwQuestionEvent} from './loader/events.js';
export type {IwErrorCode} from './loader/events.js';
export type {Layout, Mode} from './loader/inburger-wijzer.js';
export type {TopicId as Topic} from './conversation/topics.js';
export type {Facts} from './assess/facts.js';
export type {MunicipalConfig} from './host/config.js';
