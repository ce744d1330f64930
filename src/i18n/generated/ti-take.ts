// Made by scripts/generate.mjs from locales/ti/{takeaway,takeaway-plan}.json: do not edit.

import takeawayWords from '../../../locales/ti/takeaway.json';
import takeawayplanWords from '../../../locales/ti/takeaway-plan.json';

export default {takeaway: {...takeawayWords, ...takeawayplanWords}};
