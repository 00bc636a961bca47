import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Soubor cookie",
  always: "Vždy aktivní",
  storage: "Úložiště prohlížeče",
  title: "Soubory cookie na tomto webu",
  saved: "Vaše volba byla uložena.",
  close: "Zavřít",
  preferences: "Přizpůsobit",
  services: "Služby a\u00a0soubory cookie",
  save: "Uložit volby",
  policy: "Úplné znění zásad a\u00a0příjemci údajů",
  countries: "Místo zpracování",
  provider: "Poskytovatel",
  persistent: "Do smazání",
  session: "Do konce relace",
  "accept-all": "Přijmout vše",
  name: "Název",
  recipients: "Příjemci",
  changedIntro:
    "{controller} žádá o\u00a0váš souhlas pouze s\u00a0následujícím; vaše ostatní volby zůstávají beze změny:",
  changed: "Co se změnilo od {date}",
  control: "Nastavení souborů cookie",
  intro:
    "{controller} žádá o\u00a0váš souhlas s\u00a0ukládáním informací do vašeho zařízení a\u00a0s\u00a0jejich čtením pro tyto účely:",
  lifetime: "Doba uložení",
  new: "Nová",
  tracking: "Sledování",
  "reject-all": "Odmítnout vše",
  withdraw: "Svou volbu můžete kdykoli změnit nebo odvolat v\u00a0části „{control}“.",
  necessary: "Nezbytné",
  functionality: "Funkční",
};
