// Made by scripts/generate.mjs from locales/nl/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/nl/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
