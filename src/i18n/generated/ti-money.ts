// Made by scripts/generate.mjs from locales/ti/{outcomes-money}.json: do not edit.

import outcomesmoneyWords from '../../../locales/ti/outcomes-money.json';

export default {outcomes: outcomesmoneyWords};
