// Made by scripts/generate.mjs from locales/en/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/en/glossary.json';

export default {glossary: glossaryWords};
