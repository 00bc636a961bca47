import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Toujours actifs",
  storage: "Stockage du navigateur",
  title: "Cookies sur ce site",
  saved: "Votre choix a été enregistré.",
  close: "Fermer",
  preferences: "Personnaliser",
  services: "Services et cookies",
  save: "Enregistrer mes choix",
  policy: "Politique complète et destinataires des données",
  countries: "Lieu de traitement",
  provider: "Fournisseur",
  persistent: "Jusqu’à suppression",
  session: "Jusqu’à la fin de la session",
  "accept-all": "Tout accepter",
  name: "Nom",
  recipients: "Destinataires",
  changedIntro:
    "{controller} demande votre consentement uniquement pour ce qui suit\u202f; vos autres choix restent inchangés\u00a0:",
  changed: "Ce qui a changé depuis le {date}",
  control: "Gestion des cookies",
  intro:
    "{controller} demande votre consentement pour stocker et lire des informations sur votre appareil, aux fins suivantes\u00a0:",
  lifetime: "Durée de conservation",
  new: "Nouveau",
  tracking: "Suivi",
  "reject-all": "Tout refuser",
  withdraw:
    "Vous pouvez à tout moment modifier ou retirer votre choix dans la rubrique «\u00a0{control}\u00a0».",
  necessary: "Nécessaires",
  functionality: "Fonctionnels",
};
