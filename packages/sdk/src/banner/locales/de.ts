import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Immer aktiv",
  storage: "Browserspeicher",
  title: "Cookies auf dieser Website",
  saved: "Ihre Auswahl wurde gespeichert.",
  close: "Schließen",
  preferences: "Anpassen",
  services: "Dienste und Cookies",
  save: "Auswahl speichern",
  policy: "Vollständige Richtlinie und Empfänger der Daten",
  countries: "Ort der Verarbeitung",
  provider: "Anbieter",
  persistent: "Bis zur Löschung",
  session: "Bis zum Ende der Sitzung",
  "accept-all": "Alle akzeptieren",
  name: "Name",
  recipients: "Empfänger",
  changedIntro:
    "{controller} bittet nur hierfür um Ihre Einwilligung; Ihre übrigen Entscheidungen bleiben unverändert:",
  changed: "Änderungen seit dem {date}",
  control: "Cookie-Einstellungen",
  intro:
    "{controller} bittet um Ihre Einwilligung, zu folgenden Zwecken Informationen auf Ihrem Gerät zu speichern und auszulesen:",
  lifetime: "Speicherdauer",
  new: "Neu",
  tracking: "Tracking",
  "reject-all": "Alle ablehnen",
  withdraw: "Sie können Ihre Auswahl jederzeit unter „{control}“ ändern oder widerrufen.",
  necessary: "Notwendig",
  functionality: "Funktional",
};
