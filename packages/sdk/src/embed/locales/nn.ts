import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} er ikkje lasta inn: det ville sende opplysningar til {provider}.",
  once: "Last inn éin gong",
  always: "Tillat alltid",
};
