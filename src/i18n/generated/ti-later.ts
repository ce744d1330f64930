// Made by scripts/generate.mjs from locales/ti/{interface-later,outcomes,rules,glossary}.json: do not edit.

import interfacelaterWords from '../../../locales/ti/interface-later.json';
import outcomesWords from '../../../locales/ti/outcomes.json';
import rulesWords from '../../../locales/ti/rules.json';
import glossaryWords from '../../../locales/ti/glossary.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords, glossary: glossaryWords};
