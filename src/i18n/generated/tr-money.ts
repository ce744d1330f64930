// Made by scripts/generate.mjs from locales/tr/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/tr/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
