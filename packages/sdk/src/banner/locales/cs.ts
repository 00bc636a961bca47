import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Soubory cookie na tomto webu",
  intro:
    "{controller} žádá o\u00a0váš souhlas s\u00a0ukládáním informací do vašeho zařízení a\u00a0s\u00a0jejich čtením pro tyto účely:",
  save: "Uložit volby",
  close: "Zavřít",
  control: "Nastavení souborů cookie",
  "accept-all": "Přijmout vše",
  withdraw: "Svou volbu můžete kdykoli změnit nebo odvolat v\u00a0části „{control}“.",
  changedIntro:
    "{controller} žádá o\u00a0váš souhlas pouze s\u00a0následujícím; vaše ostatní volby zůstávají beze změny:",
  saved: "Vaše volba byla uložena.",
  necessary: "Nezbytné",
  policy: "Úplné znění zásad a\u00a0příjemci údajů",
  recipients: "Příjemci",
  countries: "Místo zpracování",
  functionality: "Funkční",
  tracking: "Sledování",
  new: "Nová",
  services: "Služby a\u00a0soubory cookie",
  name: "Název",
  lifetime: "Doba uložení",
  session: "Do konce relace",
  changed: "Co se změnilo od {date}",
  provider: "Poskytovatel",
  persistent: "Do smazání",
  always: "Vždy aktivní",
  "reject-all": "Odmítnout vše",
  preferences: "Přizpůsobit",
  cookie: "Soubor cookie",
  storage: "Úložiště prohlížeče",
};
