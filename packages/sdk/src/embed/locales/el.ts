import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Το {service} δεν έχει φορτωθεί: θα έστελνε δεδομένα στον πάροχο {provider}.",
  once: "Φόρτωση μία φορά",
  always: "Να επιτρέπεται πάντα",
};
