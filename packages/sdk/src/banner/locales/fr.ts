import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies sur ce site",
  intro:
    "{controller} demande votre consentement pour stocker et lire des informations sur votre appareil, aux fins suivantes\u00a0:",
  save: "Enregistrer mes choix",
  close: "Fermer",
  control: "Gestion des cookies",
  "accept-all": "Tout accepter",
  withdraw:
    "Vous pouvez à tout moment modifier ou retirer votre choix dans la rubrique «\u00a0{control}\u00a0».",
  changedIntro:
    "{controller} demande votre consentement uniquement pour ce qui suit\u202f; vos autres choix restent inchangés\u00a0:",
  saved: "Votre choix a été enregistré.",
  necessary: "Nécessaires",
  policy: "Politique complète et destinataires des données",
  recipients: "Destinataires",
  countries: "Lieu de traitement",
  functionality: "Fonctionnels",
  tracking: "Suivi",
  new: "Nouveau",
  services: "Services et cookies",
  name: "Nom",
  lifetime: "Durée de conservation",
  session: "Jusqu’à la fin de la session",
  changed: "Ce qui a changé depuis le {date}",
  provider: "Fournisseur",
  persistent: "Jusqu’à suppression",
  always: "Toujours actifs",
  "reject-all": "Tout refuser",
  preferences: "Personnaliser",
  cookie: "Cookie",
  storage: "Stockage du navigateur",
};
