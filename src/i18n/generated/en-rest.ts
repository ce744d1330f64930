// Made by scripts/generate.mjs from locales/en/{questions,help}.json: do not edit.

import questionsWords from '../../../locales/en/questions.json';
import helpWords from '../../../locales/en/help.json';

export default {questions: questionsWords, help: helpWords};
