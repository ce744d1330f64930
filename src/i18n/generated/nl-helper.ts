// Made by scripts/generate.mjs from locales/nl/{helper}.json: do not edit.

import helperWords from '../../../locales/nl/helper.json';

export default {helper: helperWords};
