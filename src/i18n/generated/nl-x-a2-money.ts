// Made by scripts/generate.mjs from locales/nl-x-a2/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/nl-x-a2/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
