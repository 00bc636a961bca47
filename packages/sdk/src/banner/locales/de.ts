import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies auf dieser Website",
  intro:
    "{controller} bittet um Ihre Einwilligung, zu folgenden Zwecken Informationen auf Ihrem Gerät zu speichern und auszulesen:",
  save: "Auswahl speichern",
  close: "Schließen",
  control: "Cookie-Einstellungen",
  "accept-all": "Alle akzeptieren",
  withdraw: "Sie können Ihre Auswahl jederzeit unter „{control}“ ändern oder widerrufen.",
  changedIntro:
    "{controller} bittet nur hierfür um Ihre Einwilligung; Ihre übrigen Entscheidungen bleiben unverändert:",
  saved: "Ihre Auswahl wurde gespeichert.",
  necessary: "Notwendig",
  policy: "Vollständige Richtlinie und Empfänger der Daten",
  recipients: "Empfänger",
  countries: "Ort der Verarbeitung",
  functionality: "Funktional",
  tracking: "Tracking",
  new: "Neu",
  services: "Dienste und Cookies",
  name: "Name",
  lifetime: "Speicherdauer",
  session: "Bis zum Ende der Sitzung",
  changed: "Änderungen seit dem {date}",
  provider: "Anbieter",
  persistent: "Bis zur Löschung",
  always: "Immer aktiv",
  "reject-all": "Alle ablehnen",
  preferences: "Anpassen",
  cookie: "Cookie",
  storage: "Browserspeicher",
};
