// Made by scripts/generate.mjs from locales/fa/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/fa/interface-later.json';
import outcomesWords from '../../../locales/fa/outcomes.json';
import rulesWords from '../../../locales/fa/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
