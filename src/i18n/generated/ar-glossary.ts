// Made by scripts/generate.mjs from locales/ar/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/ar/glossary.json';

export default {glossary: glossaryWords};
