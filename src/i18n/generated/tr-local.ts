// Made by scripts/generate.mjs from locales/tr/{local}.json: do not edit.

import localWords from '../../../locales/tr/local.json';

export default {local: localWords};
