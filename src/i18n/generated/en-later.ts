// Made by scripts/generate.mjs from locales/en/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/en/interface-later.json';
import outcomesWords from '../../../locales/en/outcomes.json';
import rulesWords from '../../../locales/en/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
