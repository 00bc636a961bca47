import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} nije učitan: poslao bi podatke primatelju {provider}.",
  once: "Učitaj jednom",
  always: "Uvijek dopusti",
};
