// Made by scripts/generate.mjs from locales/en/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/en/interface-rest.json';
import questionsWords from '../../../locales/en/questions.json';
import helpWords from '../../../locales/en/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
