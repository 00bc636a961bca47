import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Piškotek",
  always: "Vedno aktivni",
  storage: "Shramba brskalnika",
  title: "Piškotki na tem spletnem mestu",
  saved: "Vaša izbira je shranjena.",
  close: "Zapri",
  preferences: "Prilagodi",
  services: "Storitve in piškotki",
  save: "Shrani izbiro",
  policy: "Celotna politika in prejemniki podatkov",
  countries: "Kraj obdelave",
  provider: "Ponudnik",
  persistent: "Do izbrisa",
  session: "Do konca seje",
  "accept-all": "Sprejmi vse",
  name: "Ime",
  recipients: "Prejemniki",
  changedIntro:
    "{controller} prosi za vašo privolitev samo v naslednje; vaše druge izbire ostajajo nespremenjene:",
  changed: "Kaj se je spremenilo od vaše izbire ({date})",
  control: "Nastavitve piškotkov",
  intro:
    "{controller} prosi za vašo privolitev v shranjevanje in branje informacij na vaši napravi za naslednje namene:",
  lifetime: "Čas hrambe",
  new: "Nova",
  tracking: "Sledenje",
  "reject-all": "Zavrni vse",
  withdraw: "Svojo izbiro lahko kadar koli spremenite ali prekličete v razdelku »{control}«.",
  necessary: "Nujni",
  functionality: "Funkcionalni",
};
