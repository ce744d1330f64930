// Made by scripts/generate.mjs from locales/fa/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/fa/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
