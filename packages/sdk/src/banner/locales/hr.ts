import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Kolačići na ovom web-mjestu",
  intro:
    "{controller} traži vašu privolu za pohranjivanje i čitanje informacija na vašem uređaju u sljedeće svrhe:",
  save: "Spremi odabir",
  close: "Zatvori",
  control: "Postavke kolačića",
  "accept-all": "Prihvati sve",
  "reject-all": "Odbij sve",
  preferences: "Prilagodi",
  withdraw: "Svoj odabir možete u svakom trenutku promijeniti ili povući u odjeljku „{control}”.",
  policy: "Cjelovita pravila i primatelji podataka",
  changedIntro:
    "{controller} traži vašu privolu samo za sljedeće; ostali vaši odabiri ostaju nepromijenjeni:",
  changed: "Što se promijenilo od {date}",
  saved: "Vaš je odabir spremljen.",
  necessary: "Nužni",
  functionality: "Funkcionalni",
  tracking: "Praćenje",
  always: "Uvijek aktivni",
  new: "Nova",
  services: "Usluge i kolačići",
  provider: "Pružatelj usluge",
  recipients: "Primatelji",
  countries: "Mjesto obrade",
  name: "Naziv",
  lifetime: "Trajanje pohrane",
  session: "Do kraja sesije",
  persistent: "Do brisanja",
  cookie: "Kolačić",
  storage: "Pohrana u pregledniku",
};
