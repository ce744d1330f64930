// Made by scripts/generate.mjs from locales/ti/{interface-rest,questions,help}.json: do not edit.

import interfacerestWords from '../../../locales/ti/interface-rest.json';
import questionsWords from '../../../locales/ti/questions.json';
import helpWords from '../../../locales/ti/help.json';

export default {interface: interfacerestWords, questions: questionsWords, help: helpWords};
