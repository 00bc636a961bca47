import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} hefur ekki verið hlaðið: það myndi senda gögn til {provider}.",
  once: "Hlaða einu sinni",
  always: "Leyfa alltaf",
};
