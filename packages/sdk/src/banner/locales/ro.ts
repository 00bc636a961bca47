import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookie-urile de pe acest site",
  intro:
    "{controller} vă solicită consimțământul pentru a stoca și a citi informații pe dispozitivul dumneavoastră, în următoarele scopuri:",
  save: "Salvați opțiunile",
  close: "Închideți",
  control: "Setări pentru cookie-uri",
  "accept-all": "Acceptați toate",
  "reject-all": "Refuzați toate",
  preferences: "Personalizați",
  withdraw: "Vă puteți modifica sau retrage opțiunea în orice moment din „{control}”.",
  policy: "Politica completă și destinatarii datelor",
  changedIntro:
    "{controller} vă solicită consimțământul doar pentru următoarele; celelalte opțiuni rămân neschimbate:",
  changed: "Ce s-a schimbat de la data de {date}",
  saved: "Opțiunea dumneavoastră a fost salvată.",
  necessary: "Necesare",
  functionality: "Funcționale",
  tracking: "Urmărire",
  always: "Întotdeauna active",
  new: "Nou",
  services: "Servicii și cookie-uri",
  provider: "Furnizor",
  recipients: "Destinatari",
  countries: "Locul prelucrării",
  name: "Denumire",
  lifetime: "Perioada de stocare",
  session: "Până la sfârșitul sesiunii",
  persistent: "Până la ștergere",
  cookie: "Cookie",
  storage: "Stocare în browser",
};
