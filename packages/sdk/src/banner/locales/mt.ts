import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Post tal-ipproċessar",
  provider: "Fornitur",
  saved: "L-għażla tiegħek ġiet issejvjata.",
  lifetime: "Perjodu ta’ żamma",
  policy: "Il-politika sħiħa u r-riċevituri tad-data",
  name: "Isem",
  services: "Servizzi u cookies",
  changedIntro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek għal dan biss; l-għażliet l-oħra tiegħek jibqgħu kif inhuma:",
  changed: "X’inbidel mill-aħħar għażla tiegħek ({date})",
  control: "Preferenzi tal-cookies",
  intro:
    "Aħna, {controller}, nitolbu l-kunsens tiegħek biex naħżnu u naqraw informazzjoni fuq it-tagħmir tiegħek, għal dawn l-għanijiet:",
  "accept-all": "Aċċetta kollox",
  withdraw: "Tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin minn “{control}”.",
  session: "Sa tmiem is-sessjoni",
  necessary: "Meħtieġa",
  title: "Cookies f’dan is-sit",
  recipients: "Riċevituri",
  save: "Issejvja l-għażliet",
  always: "Dejjem attivi",
  cookie: "Cookie",
  tracking: "Traċċar",
  persistent: "Sat-tħassir",
  "reject-all": "Irrifjuta kollox",
  new: "Ġdid",
  close: "Agħlaq",
  storage: "Ħażna tal-browser",
  preferences: "Ippersonalizza",
  functionality: "Funzjonali",
};
