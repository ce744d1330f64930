// Made by scripts/generate.mjs from locales/ar/{interface-later,outcomes,rules,glossary}.json: do not edit.

import interfacelaterWords from '../../../locales/ar/interface-later.json';
import outcomesWords from '../../../locales/ar/outcomes.json';
import rulesWords from '../../../locales/ar/rules.json';
import glossaryWords from '../../../locales/ar/glossary.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
