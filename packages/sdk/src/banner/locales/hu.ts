import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Süti",
  always: "Mindig aktív",
  storage: "A böngésző tárhelye",
  title: "Sütik ezen a webhelyen",
  saved: "Választását mentettük.",
  close: "Bezárás",
  preferences: "Testreszabás",
  services: "Szolgáltatások és sütik",
  save: "Választás mentése",
  policy: "Teljes szabályzat és az adatok címzettjei",
  countries: "Az adatkezelés helye",
  provider: "Szolgáltató",
  persistent: "Törlésig",
  session: "A munkamenet végéig",
  "accept-all": "Összes elfogadása",
  name: "Név",
  recipients: "Címzettek",
  changedIntro:
    "{controller} csak az alábbiakhoz kéri az Ön hozzájárulását; a többi választása változatlan marad:",
  changed: "Változások {date} óta",
  control: "Sütibeállítások",
  intro:
    "{controller} az Ön hozzájárulását kéri ahhoz, hogy az Ön eszközén információkat tároljon és olvasson ki az alábbi célokból:",
  lifetime: "Megőrzési idő",
  new: "Új",
  tracking: "Nyomon követés",
  "reject-all": "Összes elutasítása",
  withdraw: "Választását bármikor módosíthatja vagy visszavonhatja itt: „{control}”.",
  necessary: "Szükséges",
  functionality: "Funkcionális",
};
