// Made by scripts/generate.mjs from locales/en/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/en/takeaway.json';
import takeawayplanWords from '../../../locales/en/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
