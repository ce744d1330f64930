// Made by scripts/generate.mjs from locales/nl-x-a2/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/nl-x-a2/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
