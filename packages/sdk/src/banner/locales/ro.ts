import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookie-urile de pe acest site",
  intro:
    "{controller} vă solicită consimțământul pentru a stoca și a citi informații pe dispozitivul dumneavoastră, în următoarele scopuri:",
  save: "Salvați opțiunile",
  close: "Închideți",
  control: "Setări pentru cookie-uri",
  "accept-all": "Acceptați toate",
  withdraw: "Vă puteți modifica sau retrage opțiunea în orice moment din „{control}”.",
  changedIntro:
    "{controller} vă solicită consimțământul doar pentru următoarele; celelalte opțiuni rămân neschimbate:",
  saved: "Opțiunea dumneavoastră a fost salvată.",
  necessary: "Necesare",
  policy: "Politica completă și destinatarii datelor",
  recipients: "Destinatari",
  countries: "Locul prelucrării",
  functionality: "Funcționale",
  tracking: "Urmărire",
  new: "Nou",
  services: "Servicii și cookie-uri",
  name: "Denumire",
  lifetime: "Perioada de stocare",
  session: "Până la sfârșitul sesiunii",
  changed: "Ce s-a schimbat de la data de {date}",
  provider: "Furnizor",
  persistent: "Până la ștergere",
  always: "Întotdeauna active",
  "reject-all": "Refuzați toate",
  preferences: "Personalizați",
  cookie: "Cookie",
  storage: "Stocare în browser",
};
