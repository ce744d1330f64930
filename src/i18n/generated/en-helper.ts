// Made by scripts/generate.mjs from locales/en/{helper}.json: do not edit.

import helperWords from '../../../locales/en/helper.json';

export default {helper: helperWords};
