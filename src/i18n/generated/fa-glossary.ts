// Made by scripts/generate.mjs from locales/fa/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/fa/glossary.json';

export default {glossary: glossaryWords};
