import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} non è caricato: invierebbe dati a {provider}.",
  once: "Carica una volta",
  always: "Consenti sempre",
};
