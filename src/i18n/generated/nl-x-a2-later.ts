// Made by scripts/generate.mjs from locales/nl-x-a2/{interface-later,outcomes,rules}.json: do not edit.

import interfacelaterWords from '../../../locales/nl-x-a2/interface-later.json';
import outcomesWords from '../../../locales/nl-x-a2/outcomes.json';
import rulesWords from '../../../locales/nl-x-a2/rules.json';

export default {interface: interfacelaterWords, outcomes: outcomesWords, rules: rulesWords};
