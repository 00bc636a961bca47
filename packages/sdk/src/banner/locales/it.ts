import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Sempre attivi",
  storage: "Memoria del browser",
  title: "Cookie su questo sito",
  saved: "La tua scelta è stata salvata.",
  close: "Chiudi",
  preferences: "Personalizza",
  services: "Servizi e cookie",
  save: "Salva le scelte",
  policy: "Informativa completa e destinatari dei dati",
  countries: "Luogo del trattamento",
  provider: "Fornitore",
  persistent: "Fino alla cancellazione",
  session: "Fino al termine della sessione",
  "accept-all": "Accetta tutti",
  name: "Nome",
  recipients: "Destinatari",
  changedIntro:
    "{controller} chiede il tuo consenso solo per quanto segue; le altre tue scelte restano invariate:",
  changed: "Cosa è cambiato dalla tua ultima scelta ({date})",
  control: "Impostazioni dei cookie",
  intro:
    "{controller} chiede il tuo consenso per memorizzare e leggere informazioni sul tuo dispositivo, per le seguenti finalità:",
  lifetime: "Periodo di conservazione",
  new: "Nuovo",
  tracking: "Tracciamento",
  "reject-all": "Rifiuta tutti",
  withdraw: "Puoi modificare o revocare la tua scelta in qualsiasi momento da «{control}».",
  necessary: "Necessari",
  functionality: "Funzionali",
};
