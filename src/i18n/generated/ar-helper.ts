// Made by scripts/generate.mjs from locales/ar/{helper}.json: do not edit.

import helperWords from '../../../locales/ar/helper.json';

export default {helper: helperWords};
