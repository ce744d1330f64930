// Made by scripts/generate.mjs from locales/nl-x-a2/{helper}.json: do not edit.

import helperWords from '../../../locales/nl-x-a2/helper.json';

export default {helper: helperWords};
