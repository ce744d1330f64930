// Made by scripts/generate.mjs from locales/fa/{interface,writing}.json: do not edit.

import interfaceWords from '../../../locales/fa/interface.json';
import writingWords from '../../../locales/fa/writing.json';

export default {interface: interfaceWords, writing: writingWords, questions: {"nationalities":{"short":"پاسپورت","title":"کدام پاسپورت را دارید؟","hint":"بیشتر از یکی دارید؟ همه را انتخاب کنید.","option":{"stateless":{"label":"من بدون تابعیت هستم","hint":"در یک سند رسمی این طور نوشته است"}}}}, often: [["DE","آلمان"],["ET","اتیوپی"],["ER","اریتره"],["AF","افغانستان"],["ID","اندونزی"],["UA","اوکراین"],["US","ایالات متحده"],["IR","ایران"],["BR","برزیل"],["GB","بریتانیا"],["BE","بلژیک"],["BG","بلغارستان"],["TH","تایلند"],["TR","ترکیه"],["CN","چین"],["RO","رومانی"],["SD","سودان"],["SR","سورینام"],["SY","سوریه"],["SO","سومالی"],["IQ","عراق"],["GH","غنا"],["PH","فیلیپین"],["PL","لهستان"],["MA","مراکش"],["NG","نیجریه"],["NL","هلند"],["IN","هند"],["YE","یمن"]]};
