// Made by scripts/generate.mjs from locales/tr/{helper}.json: do not edit.

import helperWords from '../../../locales/tr/helper.json';

export default {helper: helperWords};
