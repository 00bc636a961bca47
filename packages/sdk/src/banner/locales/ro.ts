import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Întotdeauna active",
  storage: "Stocare în browser",
  title: "Cookie-urile de pe acest site",
  saved: "Opțiunea dumneavoastră a fost salvată.",
  close: "Închideți",
  preferences: "Personalizați",
  services: "Servicii și cookie-uri",
  save: "Salvați opțiunile",
  policy: "Politica completă și destinatarii datelor",
  countries: "Locul prelucrării",
  provider: "Furnizor",
  persistent: "Până la ștergere",
  session: "Până la sfârșitul sesiunii",
  "accept-all": "Acceptați toate",
  name: "Denumire",
  recipients: "Destinatari",
  changedIntro:
    "{controller} vă solicită consimțământul doar pentru următoarele; celelalte opțiuni rămân neschimbate:",
  changed: "Ce s-a schimbat de la data de {date}",
  control: "Setări pentru cookie-uri",
  intro:
    "{controller} vă solicită consimțământul pentru a stoca și a citi informații pe dispozitivul dumneavoastră, în următoarele scopuri:",
  lifetime: "Perioada de stocare",
  new: "Nou",
  tracking: "Urmărire",
  "reject-all": "Refuzați toate",
  withdraw: "Vă puteți modifica sau retrage opțiunea în orice moment din „{control}”.",
  necessary: "Necesare",
  functionality: "Funcționale",
};
