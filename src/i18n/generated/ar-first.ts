// Made by scripts/generate.mjs from locales/ar/{interface,questions}.json: do not edit.

import interfaceWords from '../../../locales/ar/interface.json';
import questionsWords from '../../../locales/ar/questions.json';

export default {interface: interfaceWords, questions: questionsWords};
