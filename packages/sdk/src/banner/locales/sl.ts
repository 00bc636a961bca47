import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Piškotki na tem spletnem mestu",
  intro:
    "{controller} prosi za vašo privolitev v shranjevanje in branje informacij na vaši napravi za naslednje namene:",
  save: "Shrani izbiro",
  close: "Zapri",
  control: "Nastavitve piškotkov",
  "accept-all": "Sprejmi vse",
  withdraw: "Svojo izbiro lahko kadar koli spremenite ali prekličete v razdelku »{control}«.",
  changedIntro:
    "{controller} prosi za vašo privolitev samo v naslednje; vaše druge izbire ostajajo nespremenjene:",
  saved: "Vaša izbira je shranjena.",
  necessary: "Nujni",
  policy: "Celotna politika in prejemniki podatkov",
  recipients: "Prejemniki",
  countries: "Kraj obdelave",
  functionality: "Funkcionalni",
  tracking: "Sledenje",
  new: "Nova",
  services: "Storitve in piškotki",
  name: "Ime",
  lifetime: "Čas hrambe",
  session: "Do konca seje",
  changed: "Kaj se je spremenilo od vaše izbire ({date})",
  provider: "Ponudnik",
  persistent: "Do izbrisa",
  always: "Vedno aktivni",
  "reject-all": "Zavrni vse",
  preferences: "Prilagodi",
  cookie: "Piškotek",
  storage: "Shramba brskalnika",
};
