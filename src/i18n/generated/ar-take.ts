// Made by scripts/generate.mjs from locales/ar/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/ar/takeaway.json';
import takeawayplanWords from '../../../locales/ar/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
