// Made by scripts/generate.mjs from locales/tr/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/tr/takeaway.json';
import takeawayplanWords from '../../../locales/tr/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
