// Made by scripts/generate.mjs from locales/nl/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/nl/interface-rest.json';
import questionsWords from '../../../locales/nl/questions.json';
import helpWords from '../../../locales/nl/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
