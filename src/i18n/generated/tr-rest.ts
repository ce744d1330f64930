// Made by scripts/generate.mjs from locales/tr/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/tr/interface-rest.json';
import questionsWords from '../../../locales/tr/questions.json';
import helpWords from '../../../locales/tr/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
