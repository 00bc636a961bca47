import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} er ikke lastet inn: det ville sende opplysninger til {provider}.",
  once: "Last inn én gang",
  always: "Tillat alltid",
};
