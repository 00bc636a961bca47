import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Kolačić",
  always: "Uvijek aktivni",
  storage: "Pohrana u pregledniku",
  title: "Kolačići na ovom web-mjestu",
  saved: "Vaš je odabir spremljen.",
  close: "Zatvori",
  preferences: "Prilagodi",
  services: "Usluge i kolačići",
  save: "Spremi odabir",
  policy: "Cjelovita pravila i primatelji podataka",
  countries: "Mjesto obrade",
  provider: "Pružatelj usluge",
  persistent: "Do brisanja",
  session: "Do kraja sesije",
  "accept-all": "Prihvati sve",
  name: "Naziv",
  recipients: "Primatelji",
  changedIntro:
    "{controller} traži vašu privolu samo za sljedeće; ostali vaši odabiri ostaju nepromijenjeni:",
  changed: "Što se promijenilo od {date}",
  control: "Postavke kolačića",
  intro:
    "{controller} traži vašu privolu za pohranjivanje i čitanje informacija na vašem uređaju u sljedeće svrhe:",
  lifetime: "Trajanje pohrane",
  new: "Nova",
  tracking: "Praćenje",
  "reject-all": "Odbij sve",
  withdraw: "Svoj odabir možete u svakom trenutku promijeniti ili povući u odjeljku „{control}”.",
  necessary: "Nužni",
  functionality: "Funkcionalni",
};
