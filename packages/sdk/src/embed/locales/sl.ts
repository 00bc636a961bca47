import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} ni naložen: podatki bi bili poslani prejemniku {provider}.",
  once: "Naloži enkrat",
  always: "Vedno dovoli",
};
