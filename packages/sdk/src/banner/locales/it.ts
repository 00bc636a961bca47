import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Luogo del trattamento",
  provider: "Fornitore",
  saved: "La tua scelta è stata salvata.",
  lifetime: "Periodo di conservazione",
  policy: "Informativa completa e destinatari dei dati",
  name: "Nome",
  services: "Servizi e cookie",
  changedIntro:
    "{controller} chiede il tuo consenso solo per quanto segue; le altre tue scelte restano invariate:",
  changed: "Cosa è cambiato dalla tua ultima scelta ({date})",
  control: "Impostazioni dei cookie",
  intro:
    "{controller} chiede il tuo consenso per memorizzare e leggere informazioni sul tuo dispositivo, per le seguenti finalità:",
  "accept-all": "Accetta tutti",
  withdraw: "Puoi modificare o revocare la tua scelta in qualsiasi momento da «{control}».",
  session: "Fino al termine della sessione",
  necessary: "Necessari",
  title: "Cookie su questo sito",
  recipients: "Destinatari",
  save: "Salva le scelte",
  always: "Sempre attivi",
  cookie: "Cookie",
  tracking: "Tracciamento",
  persistent: "Fino alla cancellazione",
  "reject-all": "Rifiuta tutti",
  new: "Nuovo",
  close: "Chiudi",
  storage: "Memoria del browser",
  preferences: "Personalizza",
  functionality: "Funzionali",
};
