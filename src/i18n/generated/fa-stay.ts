// Made by scripts/generate.mjs from locales/fa/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/fa/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
