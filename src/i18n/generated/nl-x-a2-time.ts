// Made by scripts/generate.mjs from locales/nl-x-a2/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/nl-x-a2/outcomes-time.json';

export default {outcomes: outcomestimeWords};
