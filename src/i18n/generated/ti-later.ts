// Made by scripts/generate.mjs from locales/ti/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/ti/interface-later.json';
import outcomesWords from '../../../locales/ti/outcomes.json';
import rulesWords from '../../../locales/ti/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
