// Made by scripts/generate.mjs from locales/nl/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/nl/takeaway.json';
import takeawayplanWords from '../../../locales/nl/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
