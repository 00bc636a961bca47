import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Mjesto obrade",
  provider: "Pružatelj usluge",
  saved: "Vaš je odabir spremljen.",
  lifetime: "Trajanje pohrane",
  policy: "Cjelovita pravila i primatelji podataka",
  name: "Naziv",
  services: "Usluge i kolačići",
  changedIntro:
    "{controller} traži vašu privolu samo za sljedeće; ostali vaši odabiri ostaju nepromijenjeni:",
  changed: "Što se promijenilo od {date}",
  control: "Postavke kolačića",
  intro:
    "{controller} traži vašu privolu za pohranjivanje i čitanje informacija na vašem uređaju u sljedeće svrhe:",
  "accept-all": "Prihvati sve",
  withdraw: "Svoj odabir možete u svakom trenutku promijeniti ili povući u odjeljku „{control}”.",
  session: "Do kraja sesije",
  necessary: "Nužni",
  title: "Kolačići na ovom web-mjestu",
  recipients: "Primatelji",
  save: "Spremi odabir",
  always: "Uvijek aktivni",
  cookie: "Kolačić",
  tracking: "Praćenje",
  persistent: "Do brisanja",
  "reject-all": "Odbij sve",
  new: "Nova",
  close: "Zatvori",
  storage: "Pohrana u pregledniku",
  preferences: "Prilagodi",
  functionality: "Funkcionalni",
};
