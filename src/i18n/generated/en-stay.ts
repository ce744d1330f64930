// Made by scripts/generate.mjs from locales/en/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/en/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
