import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} ei ole laaditud: see saadaks andmeid ettevõttele {provider}.",
  once: "Laadi üks kord",
  always: "Luba alati",
};
