// Made by scripts/generate.mjs from locales/nl-x-a2/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/nl-x-a2/glossary.json';

export default {glossary: glossaryWords};
