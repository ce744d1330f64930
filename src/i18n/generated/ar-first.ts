// Made by scripts/generate.mjs from locales/ar/{interface}.json: do not edit.

import interfaceWords from '../../../locales/ar/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"جواز السفر","title":"ما جواز السفر الذي لديكم؟","hint":"هل لديكم أكثر من جواز؟ اختاروها كلها.","option":{"stateless":{"label":"أنا بلا جنسية","hint":"هذا مكتوب هكذا في ورقة رسمية (staatloos)"}}}}};
