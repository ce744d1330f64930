// Made by scripts/generate.mjs from locales/tr/{interface}.json: do not edit.

import interfaceWords from '../../../locales/tr/interface.json';

export default {interface: interfaceWords, questions: {"nationalities":{"short":"Pasaport","title":"Hangi ülkenin pasaportu sizde var?","hint":"Birden fazla mı? Hepsini seçin.","option":{"stateless":{"label":"Vatansızım","hint":"Resmî bir kâğıtta böyle yazıyor"}}}}, often: [["AF","Afganistan"],["DE","Almanya"],["US","Amerika Birleşik Devletleri"],["BE","Belçika"],["GB","Birleşik Krallık"],["BR","Brezilya"],["BG","Bulgaristan"],["CN","Çin"],["ID","Endonezya"],["ER","Eritre"],["ET","Etiyopya"],["MA","Fas"],["PH","Filipinler"],["GH","Gana"],["IN","Hindistan"],["NL","Hollanda"],["IQ","Irak"],["IR","İran"],["NG","Nijerya"],["PL","Polonya"],["RO","Romanya"],["SO","Somali"],["SD","Sudan"],["SR","Surinam"],["SY","Suriye"],["TH","Tayland"],["TR","Türkiye"],["UA","Ukrayna"],["YE","Yemen"]]};
