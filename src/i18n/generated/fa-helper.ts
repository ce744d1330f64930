// Made by scripts/generate.mjs from locales/fa/{helper}.json: do not edit.

import helperWords from '../../../locales/fa/helper.json';

export default {helper: helperWords};
