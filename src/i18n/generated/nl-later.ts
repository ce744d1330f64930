// Made by scripts/generate.mjs from locales/nl/{outcomes,rules,glossary}.json: do not edit.

import outcomesWords from '../../../locales/nl/outcomes.json';
import rulesWords from '../../../locales/nl/rules.json';
import glossaryWords from '../../../locales/nl/glossary.json';

export default {outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
