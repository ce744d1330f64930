// Made by scripts/generate.mjs from locales/tr/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/tr/interface-later.json';
import outcomesWords from '../../../locales/tr/outcomes.json';
import rulesWords from '../../../locales/tr/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
