import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Nie wczytano {service}: dane zostałyby wysłane do {provider}.",
  once: "Wczytaj raz",
  always: "Zawsze zezwalaj",
};
