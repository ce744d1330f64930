// Made by scripts/generate.mjs from locales/nl/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/nl/interface-later.json';
import outcomesWords from '../../../locales/nl/outcomes.json';
import rulesWords from '../../../locales/nl/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
