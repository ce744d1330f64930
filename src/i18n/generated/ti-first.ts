// Made by scripts/generate.mjs from locales/ti/{interface,writing}.json: do not edit.

import interfaceWords from '../../../locales/ti/interface.json';
import writingWords from '../../../locales/ti/writing.json';

export default {interface: interfaceWords, writing: writingWords, questions: {"nationalities":{"short":"ፓስፖርት","title":"ናይ ኣየነይቲ ሃገር ፓስፖርት ኣለኩም?","hint":"ልዕሊ ሓደ ኣለኩም ዶ? ኩሉ ምረጹ።","option":{"stateless":{"label":"ዜግነት የብለይን (staatloos)","hint":"ኣብ ወግዓዊ ወረቐት ከምኡ ተጻሒፉ ኣሎ"}}}}, often: [["IN","ህንዲ"],["NL","ሆላንድ"],["MA","ሞሮኮ"],["RO","ሩማንያ"],["SR","ሱሪናም"],["SD","ሱዳን"],["SO","ሶማልያ"],["SY","ሶርያ"],["BG","ቡልጋርያ"],["BE","ቤልጅዩም"],["GB","ብሪጣንያ"],["BR","ብራዚል"],["TR","ቱርኪ"],["TH","ታይላንድ"],["CN","ቻይና"],["NG","ናይጀርያ"],["IR","ኢራን"],["ET","ኢትዮጵያ"],["ID","ኢንዶነዥያ"],["US","ኣመሪካ"],["AF","ኣፍጋኒስታን"],["ER","ኤርትራ"],["IQ","ዒራቕ"],["YE","የመን"],["UA","ዩክሬን"],["DE","ጀርመን"],["GH","ጋና"],["PH","ፊሊፒንስ"],["PL","ፖላንድ"]]};
