import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Miesto spracúvania",
  provider: "Poskytovateľ",
  saved: "Vaša voľba bola uložená.",
  lifetime: "Doba uchovávania",
  policy: "Úplné znenie zásad a\u00a0príjemcovia údajov",
  name: "Názov",
  services: "Služby a\u00a0súbory cookie",
  changedIntro:
    "{controller} žiada o\u00a0váš súhlas iba s\u00a0nasledujúcim; vaše ostatné voľby zostávajú nezmenené:",
  changed: "Čo sa zmenilo od {date}",
  control: "Nastavenia súborov cookie",
  intro:
    "{controller} žiada o\u00a0váš súhlas s\u00a0ukladaním informácií do vášho zariadenia a\u00a0s\u00a0ich čítaním na tieto účely:",
  "accept-all": "Prijať všetky",
  withdraw: "Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v\u00a0časti „{control}“.",
  session: "Do konca relácie",
  necessary: "Nevyhnutné",
  title: "Súbory cookie na tomto webovom sídle",
  recipients: "Príjemcovia",
  save: "Uložiť voľby",
  always: "Vždy aktívne",
  cookie: "Súbor cookie",
  tracking: "Sledovanie",
  persistent: "Do vymazania",
  "reject-all": "Odmietnuť všetky",
  new: "Nová",
  close: "Zavrieť",
  storage: "Úložisko prehliadača",
  preferences: "Prispôsobiť",
  functionality: "Funkčné",
};
