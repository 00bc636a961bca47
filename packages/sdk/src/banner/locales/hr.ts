import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Kolačići na ovom web-mjestu",
  intro:
    "{controller} traži vašu privolu za pohranjivanje i čitanje informacija na vašem uređaju u sljedeće svrhe:",
  save: "Spremi odabir",
  close: "Zatvori",
  control: "Postavke kolačića",
  "accept-all": "Prihvati sve",
  withdraw: "Svoj odabir možete u svakom trenutku promijeniti ili povući u odjeljku „{control}”.",
  changedIntro:
    "{controller} traži vašu privolu samo za sljedeće; ostali vaši odabiri ostaju nepromijenjeni:",
  saved: "Vaš je odabir spremljen.",
  necessary: "Nužni",
  policy: "Cjelovita pravila i primatelji podataka",
  recipients: "Primatelji",
  countries: "Mjesto obrade",
  functionality: "Funkcionalni",
  tracking: "Praćenje",
  new: "Nova",
  services: "Usluge i kolačići",
  name: "Naziv",
  lifetime: "Trajanje pohrane",
  session: "Do kraja sesije",
  changed: "Što se promijenilo od {date}",
  provider: "Pružatelj usluge",
  persistent: "Do brisanja",
  always: "Uvijek aktivni",
  "reject-all": "Odbij sve",
  preferences: "Prilagodi",
  cookie: "Kolačić",
  storage: "Pohrana u pregledniku",
};
