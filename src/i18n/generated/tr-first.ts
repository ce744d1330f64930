// Made by scripts/generate.mjs from locales/tr/{interface}.json: do not edit.

import interfaceWords from '../../../locales/tr/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Pasaport","title":"Hangi ülkenin pasaportu sizde var?","hint":"Birden fazla mı? Hepsini seçin.","option":{"stateless":{"label":"Vatansızım","hint":"Resmî bir kâğıtta böyle yazıyor"}}}}};
