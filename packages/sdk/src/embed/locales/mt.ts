import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} mhux mgħobbi: jekk jitgħabba, tintbagħat data lil {provider}.",
  once: "Għabbi darba",
  always: "Ippermetti dejjem",
};
