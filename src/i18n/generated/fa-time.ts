// Made by scripts/generate.mjs from locales/fa/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/fa/outcomes-time.json';

export default {outcomes: outcomestimeWords};
