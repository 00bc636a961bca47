import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Palvelua {service} ei ole ladattu: se lähettäisi tietoja vastaanottajalle {provider}.",
  once: "Lataa kerran",
  always: "Salli aina",
};
