// Made by scripts/generate.mjs from locales/tr/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/tr/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
