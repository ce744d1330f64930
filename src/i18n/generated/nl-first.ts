// Made by scripts/generate.mjs from locales/nl/{interface,questions}.json: do not edit.

import interfaceWords from '../../../locales/nl/interface.json';
import questionsWords from '../../../locales/nl/questions.json';

export default {interface: interfaceWords, questions: questionsWords};
