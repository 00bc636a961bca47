import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Az adatkezelés helye",
  provider: "Szolgáltató",
  saved: "Választását mentettük.",
  lifetime: "Megőrzési idő",
  policy: "Teljes szabályzat és az adatok címzettjei",
  name: "Név",
  services: "Szolgáltatások és sütik",
  changedIntro:
    "{controller} csak az alábbiakhoz kéri az Ön hozzájárulását; a többi választása változatlan marad:",
  changed: "Változások {date} óta",
  control: "Sütibeállítások",
  intro:
    "{controller} az Ön hozzájárulását kéri ahhoz, hogy az Ön eszközén információkat tároljon és olvasson ki az alábbi célokból:",
  "accept-all": "Összes elfogadása",
  withdraw: "Választását bármikor módosíthatja vagy visszavonhatja itt: „{control}”.",
  session: "A munkamenet végéig",
  necessary: "Szükséges",
  title: "Sütik ezen a webhelyen",
  recipients: "Címzettek",
  save: "Választás mentése",
  always: "Mindig aktív",
  cookie: "Süti",
  tracking: "Nyomon követés",
  persistent: "Törlésig",
  "reject-all": "Összes elutasítása",
  new: "Új",
  close: "Bezárás",
  storage: "A böngésző tárhelye",
  preferences: "Testreszabás",
  functionality: "Funkcionális",
};
