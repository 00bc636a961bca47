import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} mhux mgħobbi: kien jibgħat data lil {provider}.",
  once: "Għabbi darba",
  always: "Dejjem ippermetti",
};
