// Made by scripts/generate.mjs from locales/nl-x-a2/{local}.json: do not edit.

import localWords from '../../../locales/nl-x-a2/local.json';

export default {local: localWords};
