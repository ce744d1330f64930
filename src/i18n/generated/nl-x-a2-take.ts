// Made by scripts/generate.mjs from locales/nl-x-a2/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/nl-x-a2/takeaway.json';
import takeawayplanWords from '../../../locales/nl-x-a2/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
