// Made by scripts/generate.mjs from locales/en/{outcomes,rules,glossary}.json: do not edit.

import outcomesWords from '../../../locales/en/outcomes.json';
import rulesWords from '../../../locales/en/rules.json';
import glossaryWords from '../../../locales/en/glossary.json';

export default {outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
