// Made by scripts/generate.mjs from locales/en/{local}.json: do not edit.

import localWords from '../../../locales/en/local.json';

export default {local: localWords};
