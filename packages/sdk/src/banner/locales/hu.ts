import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Sütik ezen a webhelyen",
  intro:
    "{controller} az Ön hozzájárulását kéri ahhoz, hogy az Ön eszközén információkat tároljon és olvasson ki az alábbi célokból:",
  save: "Választás mentése",
  close: "Bezárás",
  control: "Sütibeállítások",
  "accept-all": "Összes elfogadása",
  withdraw: "Választását bármikor módosíthatja vagy visszavonhatja itt: „{control}”.",
  changedIntro:
    "{controller} csak az alábbiakhoz kéri az Ön hozzájárulását; a többi választása változatlan marad:",
  saved: "Választását mentettük.",
  necessary: "Szükséges",
  policy: "Teljes szabályzat és az adatok címzettjei",
  recipients: "Címzettek",
  countries: "Az adatkezelés helye",
  functionality: "Funkcionális",
  tracking: "Nyomon követés",
  new: "Új",
  services: "Szolgáltatások és sütik",
  name: "Név",
  lifetime: "Megőrzési idő",
  session: "A munkamenet végéig",
  changed: "Változások {date} óta",
  provider: "Szolgáltató",
  persistent: "Törlésig",
  always: "Mindig aktív",
  "reject-all": "Összes elutasítása",
  preferences: "Testreszabás",
  cookie: "Süti",
  storage: "A böngésző tárhelye",
};
