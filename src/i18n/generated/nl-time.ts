// Made by scripts/generate.mjs from locales/nl/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/nl/outcomes-time.json';

export default {outcomes: outcomestimeWords};
