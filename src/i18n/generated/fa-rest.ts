// Made by scripts/generate.mjs from locales/fa/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/fa/interface-rest.json';
import questionsWords from '../../../locales/fa/questions.json';
import helpWords from '../../../locales/fa/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
