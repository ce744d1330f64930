// Made by scripts/generate.mjs from locales/ti/{outcomes-stay}.json: do not edit.

import outcomesstayWords from '../../../locales/ti/outcomes-stay.json';

export default {outcomes: outcomesstayWords};
