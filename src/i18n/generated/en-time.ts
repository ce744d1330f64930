// Made by scripts/generate.mjs from locales/en/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/en/outcomes-time.json';

export default {outcomes: outcomestimeWords};
