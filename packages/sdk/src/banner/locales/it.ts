import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookie su questo sito",
  intro:
    "{controller} chiede il tuo consenso per memorizzare e leggere informazioni sul tuo dispositivo, per le seguenti finalità:",
  save: "Salva le scelte",
  close: "Chiudi",
  control: "Impostazioni dei cookie",
  "accept-all": "Accetta tutti",
  withdraw: "Puoi modificare o revocare la tua scelta in qualsiasi momento da «{control}».",
  changedIntro:
    "{controller} chiede il tuo consenso solo per quanto segue; le altre tue scelte restano invariate:",
  saved: "La tua scelta è stata salvata.",
  necessary: "Necessari",
  policy: "Informativa completa e destinatari dei dati",
  recipients: "Destinatari",
  countries: "Luogo del trattamento",
  functionality: "Funzionali",
  tracking: "Tracciamento",
  new: "Nuovo",
  services: "Servizi e cookie",
  name: "Nome",
  lifetime: "Periodo di conservazione",
  session: "Fino al termine della sessione",
  changed: "Cosa è cambiato dalla tua ultima scelta ({date})",
  provider: "Fornitore",
  persistent: "Fino alla cancellazione",
  always: "Sempre attivi",
  "reject-all": "Rifiuta tutti",
  preferences: "Personalizza",
  cookie: "Cookie",
  storage: "Memoria del browser",
};
