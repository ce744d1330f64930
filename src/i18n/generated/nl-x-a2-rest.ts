// Made by scripts/generate.mjs from locales/nl-x-a2/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/nl-x-a2/interface-rest.json';
import questionsWords from '../../../locales/nl-x-a2/questions.json';
import helpWords from '../../../locales/nl-x-a2/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
