// Made by scripts/generate.mjs from locales/ar/{interface,writing}.json: do not edit.

import interfaceWords from '../../../locales/ar/interface.json';
import writingWords from '../../../locales/ar/writing.json';

export default {interface: interfaceWords, writing: writingWords, questions: {"nationalities":{"short":"جواز السفر","title":"ما جواز السفر الذي لديكم؟","hint":"هل لديكم أكثر من جواز؟ اختاروها كلها.","option":{"stateless":{"label":"أنا بلا جنسية","hint":"هذا مكتوب هكذا في ورقة رسمية (staatloos)"}}}}};
