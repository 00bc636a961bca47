import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Ort der Verarbeitung",
  provider: "Anbieter",
  saved: "Ihre Auswahl wurde gespeichert.",
  lifetime: "Speicherdauer",
  policy: "Vollständige Richtlinie und Empfänger der Daten",
  name: "Name",
  services: "Dienste und Cookies",
  changedIntro:
    "{controller} bittet nur hierfür um Ihre Einwilligung; Ihre übrigen Entscheidungen bleiben unverändert:",
  changed: "Änderungen seit dem {date}",
  control: "Cookie-Einstellungen",
  intro:
    "{controller} bittet um Ihre Einwilligung, zu folgenden Zwecken Informationen auf Ihrem Gerät zu speichern und auszulesen:",
  "accept-all": "Alle akzeptieren",
  withdraw: "Sie können Ihre Auswahl jederzeit unter „{control}“ ändern oder widerrufen.",
  session: "Bis zum Ende der Sitzung",
  necessary: "Notwendig",
  title: "Cookies auf dieser Website",
  recipients: "Empfänger",
  save: "Auswahl speichern",
  always: "Immer aktiv",
  cookie: "Cookie",
  tracking: "Tracking",
  persistent: "Bis zur Löschung",
  "reject-all": "Alle ablehnen",
  new: "Neu",
  close: "Schließen",
  storage: "Browserspeicher",
  preferences: "Anpassen",
  functionality: "Funktional",
};
