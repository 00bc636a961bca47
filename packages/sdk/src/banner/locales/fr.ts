import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Lieu de traitement",
  provider: "Fournisseur",
  saved: "Votre choix a été enregistré.",
  lifetime: "Durée de conservation",
  policy: "Politique complète et destinataires des données",
  name: "Nom",
  services: "Services et cookies",
  changedIntro:
    "{controller} demande votre consentement uniquement pour ce qui suit\u202f; vos autres choix restent inchangés\u00a0:",
  changed: "Ce qui a changé depuis le {date}",
  control: "Gestion des cookies",
  intro:
    "{controller} demande votre consentement pour stocker et lire des informations sur votre appareil, aux fins suivantes\u00a0:",
  "accept-all": "Tout accepter",
  withdraw:
    "Vous pouvez à tout moment modifier ou retirer votre choix dans la rubrique «\u00a0{control}\u00a0».",
  session: "Jusqu’à la fin de la session",
  necessary: "Nécessaires",
  title: "Cookies sur ce site",
  recipients: "Destinataires",
  save: "Enregistrer mes choix",
  always: "Toujours actifs",
  cookie: "Cookie",
  tracking: "Suivi",
  persistent: "Jusqu’à suppression",
  "reject-all": "Tout refuser",
  new: "Nouveau",
  close: "Fermer",
  storage: "Stockage du navigateur",
  preferences: "Personnaliser",
  functionality: "Fonctionnels",
};
