// Made by scripts/generate.mjs from locales/ar/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/ar/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
