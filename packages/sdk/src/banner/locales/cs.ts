import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Místo zpracování",
  provider: "Poskytovatel",
  saved: "Vaše volba byla uložena.",
  lifetime: "Doba uložení",
  policy: "Úplné znění zásad a\u00a0příjemci údajů",
  name: "Název",
  services: "Služby a\u00a0soubory cookie",
  changedIntro:
    "{controller} žádá o\u00a0váš souhlas pouze s\u00a0následujícím; vaše ostatní volby zůstávají beze změny:",
  changed: "Co se změnilo od {date}",
  control: "Nastavení souborů cookie",
  intro:
    "{controller} žádá o\u00a0váš souhlas s\u00a0ukládáním informací do vašeho zařízení a\u00a0s\u00a0jejich čtením pro tyto účely:",
  "accept-all": "Přijmout vše",
  withdraw: "Svou volbu můžete kdykoli změnit nebo odvolat v\u00a0části „{control}“.",
  session: "Do konce relace",
  necessary: "Nezbytné",
  title: "Soubory cookie na tomto webu",
  recipients: "Příjemci",
  save: "Uložit volby",
  always: "Vždy aktivní",
  cookie: "Soubor cookie",
  tracking: "Sledování",
  persistent: "Do smazání",
  "reject-all": "Odmítnout vše",
  new: "Nová",
  close: "Zavřít",
  storage: "Úložiště prohlížeče",
  preferences: "Přizpůsobit",
  functionality: "Funkční",
};
