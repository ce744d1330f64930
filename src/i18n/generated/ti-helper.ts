// Made by scripts/generate.mjs from locales/ti/{helper}.json: do not edit.

import helperWords from '../../../locales/ti/helper.json';

export default {helper: helperWords};
