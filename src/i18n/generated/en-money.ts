// Made by scripts/generate.mjs from locales/en/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/en/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
