// Made by scripts/generate.mjs from locales/fa/{interface,writing}.json: do not edit.

import interfaceWords from '../../../locales/fa/interface.json';
import writingWords from '../../../locales/fa/writing.json';

export default {interface: interfaceWords, writing: writingWords, questions: {"nationalities":{"short":"پاسپورت","title":"کدام پاسپورت را دارید؟","hint":"بیشتر از یکی دارید؟ همه را انتخاب کنید.","option":{"stateless":{"label":"من بدون تابعیت هستم","hint":"در یک سند رسمی این طور نوشته است"}}}}};
