// Made by scripts/generate.mjs from locales/en/{interface}.json: do not edit.

import interfaceWords from '../../../locales/en/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Passport","title":"Which passport do you have?","hint":"Do you have more than one? Choose them all.","option":{"stateless":{"label":"I am stateless","hint":"An official paper says so"}}}}};
