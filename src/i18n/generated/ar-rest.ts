// Made by scripts/generate.mjs from locales/ar/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/ar/interface-rest.json';
import questionsWords from '../../../locales/ar/questions.json';
import helpWords from '../../../locales/ar/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
