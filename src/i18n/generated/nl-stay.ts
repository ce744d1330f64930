// Made by scripts/generate.mjs from locales/nl/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/nl/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
