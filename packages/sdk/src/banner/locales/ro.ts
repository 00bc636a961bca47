import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Locul prelucrării",
  provider: "Furnizor",
  saved: "Opțiunea dumneavoastră a fost salvată.",
  lifetime: "Perioada de stocare",
  policy: "Politica completă și destinatarii datelor",
  name: "Denumire",
  services: "Servicii și cookie-uri",
  changedIntro:
    "{controller} vă solicită consimțământul doar pentru următoarele; celelalte opțiuni rămân neschimbate:",
  changed: "Ce s-a schimbat de la data de {date}",
  control: "Setări pentru cookie-uri",
  intro:
    "{controller} vă solicită consimțământul pentru a stoca și a citi informații pe dispozitivul dumneavoastră, în următoarele scopuri:",
  "accept-all": "Acceptați toate",
  withdraw: "Vă puteți modifica sau retrage opțiunea în orice moment din „{control}”.",
  session: "Până la sfârșitul sesiunii",
  necessary: "Necesare",
  title: "Cookie-urile de pe acest site",
  recipients: "Destinatari",
  save: "Salvați opțiunile",
  always: "Întotdeauna active",
  cookie: "Cookie",
  tracking: "Urmărire",
  persistent: "Până la ștergere",
  "reject-all": "Refuzați toate",
  new: "Nou",
  close: "Închideți",
  storage: "Stocare în browser",
  preferences: "Personalizați",
  functionality: "Funcționale",
};
