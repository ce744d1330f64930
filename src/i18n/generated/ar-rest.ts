// Made by scripts/generate.mjs from locales/ar/{questions,help}.json: do not edit.

import questionsWords from '../../../locales/ar/questions.json';
import helpWords from '../../../locales/ar/help.json';

export default {questions: questionsWords, help: helpWords};
