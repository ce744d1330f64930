// Made by scripts/generate.mjs from locales/tr/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/tr/glossary.json';

export default {glossary: glossaryWords};
