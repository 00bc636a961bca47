import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Súbory cookie na tomto webovom sídle",
  intro:
    "{controller} žiada o\u00a0váš súhlas s\u00a0ukladaním informácií do vášho zariadenia a\u00a0s\u00a0ich čítaním na tieto účely:",
  save: "Uložiť voľby",
  close: "Zavrieť",
  control: "Nastavenia súborov cookie",
  "accept-all": "Prijať všetky",
  "reject-all": "Odmietnuť všetky",
  preferences: "Prispôsobiť",
  withdraw: "Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v\u00a0časti „{control}“.",
  policy: "Úplné znenie zásad a\u00a0príjemcovia údajov",
  changedIntro:
    "{controller} žiada o\u00a0váš súhlas iba s\u00a0nasledujúcim; vaše ostatné voľby zostávajú nezmenené:",
  changed: "Čo sa zmenilo od {date}",
  saved: "Vaša voľba bola uložená.",
  necessary: "Nevyhnutné",
  functionality: "Funkčné",
  tracking: "Sledovanie",
  always: "Vždy aktívne",
  new: "Nová",
  services: "Služby a\u00a0súbory cookie",
  provider: "Poskytovateľ",
  recipients: "Príjemcovia",
  countries: "Miesto spracúvania",
  name: "Názov",
  lifetime: "Doba uchovávania",
  session: "Do konca relácie",
  persistent: "Do vymazania",
  cookie: "Súbor cookie",
  storage: "Úložisko prehliadača",
};
