import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Súbor cookie",
  always: "Vždy aktívne",
  storage: "Úložisko prehliadača",
  title: "Súbory cookie na tomto webovom sídle",
  saved: "Vaša voľba bola uložená.",
  close: "Zavrieť",
  preferences: "Prispôsobiť",
  services: "Služby a\u00a0súbory cookie",
  save: "Uložiť voľby",
  policy: "Úplné znenie zásad a\u00a0príjemcovia údajov",
  countries: "Miesto spracúvania",
  provider: "Poskytovateľ",
  persistent: "Do vymazania",
  session: "Do konca relácie",
  "accept-all": "Prijať všetky",
  name: "Názov",
  recipients: "Príjemcovia",
  changedIntro:
    "{controller} žiada o\u00a0váš súhlas iba s\u00a0nasledujúcim; vaše ostatné voľby zostávajú nezmenené:",
  changed: "Čo sa zmenilo od {date}",
  control: "Nastavenia súborov cookie",
  intro:
    "{controller} žiada o\u00a0váš súhlas s\u00a0ukladaním informácií do vášho zariadenia a\u00a0s\u00a0ich čítaním na tieto účely:",
  lifetime: "Doba uchovávania",
  new: "Nová",
  tracking: "Sledovanie",
  "reject-all": "Odmietnuť všetky",
  withdraw: "Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v\u00a0časti „{control}“.",
  necessary: "Nevyhnutné",
  functionality: "Funkčné",
};
