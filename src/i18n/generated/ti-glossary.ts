// Made by scripts/generate.mjs from locales/ti/{glossary}.json: do not edit.

import glossaryWords from '../../../locales/ti/glossary.json';

export default {glossary: glossaryWords};
