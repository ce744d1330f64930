// Made by scripts/generate.mjs from locales/nl/{local}.json: do not edit.

import localWords from '../../../locales/nl/local.json';

export default {local: localWords};
