// Made by scripts/generate.mjs from locales/tr/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/tr/outcomes-time.json';

export default {outcomes: outcomestimeWords};
