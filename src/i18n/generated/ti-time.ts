// Made by scripts/generate.mjs from locales/ti/{outcomes-time}.json: do not edit.

import outcomestimeWords from '../../../locales/ti/outcomes-time.json';

export default {outcomes: outcomestimeWords};
