// Made by scripts/generate.mjs from locales/en/{interface,questions}.json: do not edit.

import interfaceWords from '../../../locales/en/interface.json';
import questionsWords from '../../../locales/en/questions.json';

export default {interface: interfaceWords, questions: questionsWords};
