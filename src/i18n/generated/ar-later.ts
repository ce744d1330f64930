// Made by scripts/generate.mjs from locales/ar/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/ar/interface-later.json';
import outcomesWords from '../../../locales/ar/outcomes.json';
import rulesWords from '../../../locales/ar/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
