import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies f’dan is-sit",
  intro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek biex naħżnu u naqraw informazzjoni fuq it-tagħmir tiegħek, għal dawn l-għanijiet:",
  save: "Issejvja l-għażliet",
  close: "Agħlaq",
  control: "Preferenzi tal-cookies",
  "accept-all": "Aċċetta kollox",
  withdraw: "Tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin minn “{control}”.",
  changedIntro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek għal dan biss; l-għażliet l-oħra tiegħek jibqgħu kif inhuma:",
  saved: "L-għażla tiegħek ġiet issejvjata.",
  necessary: "Meħtieġa",
  policy: "Il-politika sħiħa u r-riċevituri tad-data",
  recipients: "Riċevituri",
  countries: "Post tal-ipproċessar",
  functionality: "Funzjonali",
  tracking: "Traċċar",
  new: "Ġdid",
  services: "Servizzi u cookies",
  name: "Isem",
  lifetime: "Perjodu ta’ żamma",
  session: "Sa tmiem is-sessjoni",
  changed: "X’inbidel mill-aħħar għażla tiegħek ({date})",
  provider: "Fornitur",
  persistent: "Sat-tħassir",
  always: "Dejjem attivi",
  "reject-all": "Irrifjuta kollox",
  preferences: "Ippersonalizza",
  cookie: "Cookie",
  storage: "Ħażna tal-browser",
};
