// Made by scripts/generate.mjs from locales/nl/{interface}.json: do not edit.

import interfaceWords from '../../../locales/nl/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Paspoort","title":"Welk paspoort heeft u?","hint":"Heeft u er meer dan één? Kies ze allemaal.","option":{"stateless":{"label":"Ik ben staatloos","hint":"Dat staat zo op een officieel papier"}}}}};
