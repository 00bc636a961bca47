import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Sütik ezen a webhelyen",
  intro:
    "{controller} az Ön hozzájárulását kéri ahhoz, hogy az Ön eszközén információkat tároljon és olvasson ki az alábbi célokból:",
  save: "Választás mentése",
  close: "Bezárás",
  control: "Sütibeállítások",
  "accept-all": "Összes elfogadása",
  "reject-all": "Összes elutasítása",
  preferences: "Testreszabás",
  withdraw: "Választását bármikor módosíthatja vagy visszavonhatja itt: „{control}”.",
  policy: "Teljes szabályzat és az adatok címzettjei",
  changedIntro:
    "{controller} csak az alábbiakhoz kéri az Ön hozzájárulását; a többi választása változatlan marad:",
  changed: "Változások {date} óta",
  saved: "Választását mentettük.",
  necessary: "Szükséges",
  functionality: "Funkcionális",
  tracking: "Nyomon követés",
  always: "Mindig aktív",
  new: "Új",
  services: "Szolgáltatások és sütik",
  provider: "Szolgáltató",
  recipients: "Címzettek",
  countries: "Az adatkezelés helye",
  name: "Név",
  lifetime: "Megőrzési idő",
  session: "A munkamenet végéig",
  persistent: "Törlésig",
  cookie: "Süti",
  storage: "A böngésző tárhelye",
};
