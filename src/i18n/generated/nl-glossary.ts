// Made by scripts/generate.mjs from locales/nl/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/nl/glossary.json';

export default {glossary: glossaryWords};
