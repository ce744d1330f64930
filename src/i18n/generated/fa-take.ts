// Made by scripts/generate.mjs from locales/fa/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/fa/takeaway.json';
import takeawayplanWords from '../../../locales/fa/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
