import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookie su questo sito",
  intro:
    "{controller} chiede il tuo consenso per memorizzare e leggere informazioni sul tuo dispositivo, per le seguenti finalità:",
  save: "Salva le scelte",
  close: "Chiudi",
  control: "Impostazioni dei cookie",
  "accept-all": "Accetta tutti",
  "reject-all": "Rifiuta tutti",
  preferences: "Personalizza",
  withdraw: "Puoi modificare o revocare la tua scelta in qualsiasi momento da «{control}».",
  policy: "Informativa completa e destinatari dei dati",
  changedIntro:
    "{controller} chiede il tuo consenso solo per quanto segue; le altre tue scelte restano invariate:",
  changed: "Cosa è cambiato dalla tua ultima scelta ({date})",
  saved: "La tua scelta è stata salvata.",
  necessary: "Necessari",
  functionality: "Funzionali",
  tracking: "Tracciamento",
  always: "Sempre attivi",
  new: "Nuovo",
  services: "Servizi e cookie",
  provider: "Fornitore",
  recipients: "Destinatari",
  countries: "Luogo del trattamento",
  name: "Nome",
  lifetime: "Periodo di conservazione",
  session: "Fino al termine della sessione",
  persistent: "Fino alla cancellazione",
  cookie: "Cookie",
  storage: "Memoria del browser",
};
