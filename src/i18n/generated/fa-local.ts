// Made by scripts/generate.mjs from locales/fa/{local}.json: do not edit.

import localWords from '../../../locales/fa/local.json';

export default {local: localWords};
