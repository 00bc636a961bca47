import type { YourConsentTexts } from "./texts.ts";

export const texts: YourConsentTexts = {
  consent: "Ihre Einwilligung",
  decided: "Entschieden am",
  expires: "Gültig bis",
  version: "Version der Richtlinie",
  record: "Kennung",
  none: "Sie haben noch keine Auswahl getroffen.",
  copy: "Kopieren",
  copied: "Kopiert.",
  download: "Herunterladen",
  withdrawAll: "Alle widerrufen",
  erase: "Löschen",
  erased: "Ihre Entscheidungen wurden gelöscht.",
  unreachable:
    "Der Server hat nicht geantwortet; es wurde nichts gelöscht. Bitte versuchen Sie es später erneut.",
  kept: "Dieser Browser bewahrt Ihre letzten Entscheidungen auf, damit Sie sie hier einsehen können. „{erase}“ entfernt sie.",
  contact: "Verantwortlicher",
  authority: "Aufsichtsbehörde",
  history: "Verlauf",
  allowed: "Erlaubt",
  refused: "Abgelehnt",
  changes: "Änderungen der Richtlinie",
  outside: "Außerhalb der EU/des EWR",
  honoured: "Das Widerspruchssignal Ihres Browsers (Global Privacy Control) wird beachtet.",
  updated: "Die Richtlinie wurde aktualisiert",
};
