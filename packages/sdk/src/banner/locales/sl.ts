import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Kraj obdelave",
  provider: "Ponudnik",
  saved: "Vaša izbira je shranjena.",
  lifetime: "Čas hrambe",
  policy: "Celotna politika in prejemniki podatkov",
  name: "Ime",
  services: "Storitve in piškotki",
  changedIntro:
    "{controller} prosi za vašo privolitev samo v naslednje; vaše druge izbire ostajajo nespremenjene:",
  changed: "Kaj se je spremenilo od vaše izbire ({date})",
  control: "Nastavitve piškotkov",
  intro:
    "{controller} prosi za vašo privolitev v shranjevanje in branje informacij na vaši napravi za naslednje namene:",
  "accept-all": "Sprejmi vse",
  withdraw: "Svojo izbiro lahko kadar koli spremenite ali prekličete v razdelku »{control}«.",
  session: "Do konca seje",
  necessary: "Nujni",
  title: "Piškotki na tem spletnem mestu",
  recipients: "Prejemniki",
  save: "Shrani izbiro",
  always: "Vedno aktivni",
  cookie: "Piškotek",
  tracking: "Sledenje",
  persistent: "Do izbrisa",
  "reject-all": "Zavrni vse",
  new: "Nova",
  close: "Zapri",
  storage: "Shramba brskalnika",
  preferences: "Prilagodi",
  functionality: "Funkcionalni",
};
