// Made by scripts/generate.mjs from locales/nl/{questions,help}.json: do not edit.

import questionsWords from '../../../locales/nl/questions.json';
import helpWords from '../../../locales/nl/help.json';

export default {questions: questionsWords, help: helpWords};
