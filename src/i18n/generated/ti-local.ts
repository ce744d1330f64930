// Made by scripts/generate.mjs from locales/ti/{local}.json: do not edit.

import localWords from '../../../locales/ti/local.json';

export default {local: localWords};
