// Made by scripts/generate.mjs from locales/ar/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/ar/outcomes-time.json';

export default {outcomes: outcomestimeWords};
