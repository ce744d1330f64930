// Made by scripts/generate.mjs from locales/ar/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/ar/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
