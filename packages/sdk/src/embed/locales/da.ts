import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} er ikke indlæst: det ville sende data til {provider}.",
  once: "Indlæs én gang",
  always: "Tillad altid",
};
