import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Piškotki na tem spletnem mestu",
  intro:
    "{controller} prosi za vašo privolitev v shranjevanje in branje informacij na vaši napravi za naslednje namene:",
  save: "Shrani izbiro",
  close: "Zapri",
  control: "Nastavitve piškotkov",
  "accept-all": "Sprejmi vse",
  "reject-all": "Zavrni vse",
  preferences: "Prilagodi",
  withdraw: "Svojo izbiro lahko kadar koli spremenite ali prekličete v razdelku »{control}«.",
  policy: "Celotna politika in prejemniki podatkov",
  changedIntro:
    "{controller} prosi za vašo privolitev samo v naslednje; vaše druge izbire ostajajo nespremenjene:",
  changed: "Kaj se je spremenilo od vaše izbire ({date})",
  saved: "Vaša izbira je shranjena.",
  necessary: "Nujni",
  functionality: "Funkcionalni",
  tracking: "Sledenje",
  always: "Vedno aktivni",
  new: "Nova",
  services: "Storitve in piškotki",
  provider: "Ponudnik",
  recipients: "Prejemniki",
  countries: "Kraj obdelave",
  name: "Ime",
  lifetime: "Čas hrambe",
  session: "Do konca seje",
  persistent: "Do izbrisa",
  cookie: "Piškotek",
  storage: "Shramba brskalnika",
};
