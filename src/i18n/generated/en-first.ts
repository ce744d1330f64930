// Made by scripts/generate.mjs from locales/en/{interface}.json: do not edit.

import interfaceWords from '../../../locales/en/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Passport","title":"Which passport do you have?","hint":"Do you have more than one? Choose them all.","option":{"stateless":{"label":"I am stateless","hint":"An official paper says so"}}}}, often: [["AF","Afghanistan"],["BE","Belgium"],["BR","Brazil"],["BG","Bulgaria"],["CN","China"],["ER","Eritrea"],["ET","Ethiopia"],["DE","Germany"],["GH","Ghana"],["IN","India"],["ID","Indonesia"],["IR","Iran"],["IQ","Iraq"],["MA","Morocco"],["NL","Netherlands"],["NG","Nigeria"],["PH","Philippines"],["PL","Poland"],["RO","Romania"],["SO","Somalia"],["SD","Sudan"],["SR","Suriname"],["SY","Syria"],["TH","Thailand"],["TR","Türkiye"],["UA","Ukraine"],["GB","United Kingdom"],["US","United States"],["YE","Yemen"]]};
