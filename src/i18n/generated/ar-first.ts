// Made by scripts/generate.mjs from locales/ar/{interface,writing}.json: do not edit.

import interfaceWords from '../../../locales/ar/interface.json';
import writingWords from '../../../locales/ar/writing.json';

export default {interface: interfaceWords, writing: writingWords, questions: {"nationalities":{"short":"جواز السفر","title":"ما جواز السفر الذي لديكم؟","hint":"هل لديكم أكثر من جواز؟ اختاروها كلها.","option":{"stateless":{"label":"أنا بلا جنسية","hint":"هذا مكتوب هكذا في ورقة رسمية (staatloos)"}}}}, often: [["ET","إثيوبيا"],["ER","إريتريا"],["AF","أفغانستان"],["BR","البرازيل"],["SD","السودان"],["SO","الصومال"],["CN","الصين"],["IQ","العراق"],["PH","الفلبين"],["DE","ألمانيا"],["MA","المغرب"],["GB","المملكة المتحدة"],["IN","الهند"],["US","الولايات المتحدة"],["YE","اليمن"],["ID","إندونيسيا"],["UA","أوكرانيا"],["IR","إيران"],["BE","بلجيكا"],["BG","بلغاريا"],["PL","بولندا"],["TH","تايلاند"],["TR","تركيا"],["RO","رومانيا"],["SY","سوريا"],["SR","سورينام"],["GH","غانا"],["NG","نيجيريا"],["NL","هولندا"]]};
