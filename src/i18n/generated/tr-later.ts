// Made by scripts/generate.mjs from locales/tr/{interface-later,outcomes,rules,glossary}.json: do not edit.

import interfacelaterWords from '../../../locales/tr/interface-later.json';
import outcomesWords from '../../../locales/tr/outcomes.json';
import rulesWords from '../../../locales/tr/rules.json';
import glossaryWords from '../../../locales/tr/glossary.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
