import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies auf dieser Website",
  intro:
    "{controller} bittet um Ihre Einwilligung, zu folgenden Zwecken Informationen auf Ihrem Gerät zu speichern und auszulesen:",
  save: "Auswahl speichern",
  close: "Schließen",
  control: "Cookie-Einstellungen",
  "accept-all": "Alle akzeptieren",
  "reject-all": "Alle ablehnen",
  preferences: "Anpassen",
  withdraw: "Sie können Ihre Auswahl jederzeit unter „{control}“ ändern oder widerrufen.",
  policy: "Vollständige Richtlinie und Empfänger der Daten",
  changedIntro:
    "{controller} bittet nur hierfür um Ihre Einwilligung; Ihre übrigen Entscheidungen bleiben unverändert:",
  changed: "Änderungen seit dem {date}",
  saved: "Ihre Auswahl wurde gespeichert.",
  necessary: "Notwendig",
  functionality: "Funktional",
  tracking: "Tracking",
  always: "Immer aktiv",
  new: "Neu",
  services: "Dienste und Cookies",
  provider: "Anbieter",
  recipients: "Empfänger",
  countries: "Ort der Verarbeitung",
  name: "Name",
  lifetime: "Speicherdauer",
  session: "Bis zum Ende der Sitzung",
  persistent: "Bis zur Löschung",
  cookie: "Cookie",
  storage: "Browserspeicher",
};
