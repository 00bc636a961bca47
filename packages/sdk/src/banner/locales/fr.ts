import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies sur ce site",
  intro:
    "{controller} demande votre consentement pour stocker et lire des informations sur votre appareil, aux fins suivantes\u00a0:",
  save: "Enregistrer mes choix",
  close: "Fermer",
  control: "Gestion des cookies",
  "accept-all": "Tout accepter",
  "reject-all": "Tout refuser",
  preferences: "Personnaliser",
  withdraw:
    "Vous pouvez à tout moment modifier ou retirer votre choix dans la rubrique «\u00a0{control}\u00a0».",
  policy: "Politique complète et destinataires des données",
  changedIntro:
    "{controller} demande votre consentement uniquement pour ce qui suit\u202f; vos autres choix restent inchangés\u00a0:",
  changed: "Ce qui a changé depuis le {date}",
  saved: "Votre choix a été enregistré.",
  necessary: "Nécessaires",
  functionality: "Fonctionnels",
  tracking: "Suivi",
  always: "Toujours actifs",
  new: "Nouveau",
  services: "Services et cookies",
  provider: "Fournisseur",
  recipients: "Destinataires",
  countries: "Lieu de traitement",
  name: "Nom",
  lifetime: "Durée de conservation",
  session: "Jusqu’à la fin de la session",
  persistent: "Jusqu’à suppression",
  cookie: "Cookie",
  storage: "Stockage du navigateur",
};
