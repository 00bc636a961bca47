import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Dejjem attivi",
  storage: "Ħażna tal-browser",
  title: "Cookies f’dan is-sit",
  saved: "L-għażla tiegħek ġiet issejvjata.",
  close: "Agħlaq",
  preferences: "Ippersonalizza",
  services: "Servizzi u cookies",
  save: "Issejvja l-għażliet",
  policy: "Il-politika sħiħa u r-riċevituri tad-data",
  countries: "Post tal-ipproċessar",
  provider: "Fornitur",
  persistent: "Sat-tħassir",
  session: "Sa tmiem is-sessjoni",
  "accept-all": "Aċċetta kollox",
  name: "Isem",
  recipients: "Riċevituri",
  changedIntro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek għal dan biss; l-għażliet l-oħra tiegħek jibqgħu kif inhuma:",
  changed: "X’inbidel mill-aħħar għażla tiegħek ({date})",
  control: "Preferenzi tal-cookies",
  intro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek biex naħżnu u naqraw informazzjoni fuq it-tagħmir tiegħek, għal dawn l-għanijiet:",
  lifetime: "Perjodu ta’ żamma",
  new: "Ġdid",
  tracking: "Traċċar",
  "reject-all": "Irrifjuta kollox",
  withdraw: "Tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin minn “{control}”.",
  necessary: "Meħtieġa",
  functionality: "Funzjonali",
};
