// Made by scripts/generate.mjs from locales/nl/{interface}.json: do not edit.

import interfaceWords from '../../../locales/nl/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Paspoort","title":"Welk paspoort heeft u?","hint":"Heeft u er meer dan één? Kies ze allemaal.","option":{"stateless":{"label":"Ik ben staatloos","hint":"Dat staat zo op een officieel papier"}}}}, often: [["AF","Afghanistan"],["BE","België"],["BR","Brazilië"],["BG","Bulgarije"],["CN","China"],["DE","Duitsland"],["ER","Eritrea"],["ET","Ethiopië"],["PH","Filipijnen"],["GH","Ghana"],["IN","India"],["ID","Indonesië"],["IQ","Irak"],["IR","Iran"],["YE","Jemen"],["MA","Marokko"],["NL","Nederland"],["NG","Nigeria"],["UA","Oekraïne"],["PL","Polen"],["RO","Roemenië"],["SD","Soedan"],["SO","Somalië"],["SR","Suriname"],["SY","Syrië"],["TH","Thailand"],["TR","Turkije"],["GB","Verenigd Koninkrijk"],["US","Verenigde Staten"]]};
