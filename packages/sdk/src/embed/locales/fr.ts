import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} n’est pas chargé\u00a0: des données seraient envoyées à {provider}.",
  once: "Charger une fois",
  always: "Toujours autoriser",
};
