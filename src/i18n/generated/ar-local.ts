// Made by scripts/generate.mjs from locales/ar/{local}.json: do not edit.

import localWords from '../../../locales/ar/local.json';

export default {local: localWords};
