import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies f’dan is-sit",
  intro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek biex naħżnu u naqraw informazzjoni fuq it-tagħmir tiegħek, għal dawn l-għanijiet:",
  save: "Issejvja l-għażliet",
  close: "Agħlaq",
  control: "Preferenzi tal-cookies",
  "accept-all": "Aċċetta kollox",
  "reject-all": "Irrifjuta kollox",
  preferences: "Ippersonalizza",
  withdraw: "Tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin minn “{control}”.",
  policy: "Il-politika sħiħa u r-riċevituri tad-data",
  changedIntro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek għal dan biss; l-għażliet l-oħra tiegħek jibqgħu kif inhuma:",
  changed: "X’inbidel mill-aħħar għażla tiegħek ({date})",
  saved: "L-għażla tiegħek ġiet issejvjata.",
  necessary: "Meħtieġa",
  functionality: "Funzjonali",
  tracking: "Traċċar",
  always: "Dejjem attivi",
  new: "Ġdid",
  services: "Servizzi u cookies",
  provider: "Fornitur",
  recipients: "Riċevituri",
  countries: "Post tal-ipproċessar",
  name: "Isem",
  lifetime: "Perjodu ta’ żamma",
  session: "Sa tmiem is-sessjoni",
  persistent: "Sat-tħassir",
  cookie: "Cookie",
  storage: "Ħażna tal-browser",
};
