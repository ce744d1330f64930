// Made by scripts/generate.mjs from locales/ar/{outcomes,rules,glossary}.json: do not edit.

import outcomesWords from '../../../locales/ar/outcomes.json';
import rulesWords from '../../../locales/ar/rules.json';
import glossaryWords from '../../../locales/ar/glossary.json';

export default {outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
