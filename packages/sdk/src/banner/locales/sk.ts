import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Súbory cookie na tomto webovom sídle",
  intro:
    "{controller} žiada o\u00a0váš súhlas s\u00a0ukladaním informácií do vášho zariadenia a\u00a0s\u00a0ich čítaním na tieto účely:",
  save: "Uložiť voľby",
  close: "Zavrieť",
  control: "Nastavenia súborov cookie",
  "accept-all": "Prijať všetky",
  withdraw: "Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v\u00a0časti „{control}“.",
  changedIntro:
    "{controller} žiada o\u00a0váš súhlas iba s\u00a0nasledujúcim; vaše ostatné voľby zostávajú nezmenené:",
  saved: "Vaša voľba bola uložená.",
  necessary: "Nevyhnutné",
  policy: "Úplné znenie zásad a\u00a0príjemcovia údajov",
  recipients: "Príjemcovia",
  countries: "Miesto spracúvania",
  functionality: "Funkčné",
  tracking: "Sledovanie",
  new: "Nová",
  services: "Služby a\u00a0súbory cookie",
  name: "Názov",
  lifetime: "Doba uchovávania",
  session: "Do konca relácie",
  changed: "Čo sa zmenilo od {date}",
  provider: "Poskytovateľ",
  persistent: "Do vymazania",
  always: "Vždy aktívne",
  "reject-all": "Odmietnuť všetky",
  preferences: "Prispôsobiť",
  cookie: "Súbor cookie",
  storage: "Úložisko prehliadača",
};
