import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Obsah {service} nie je načítaný: odoslal by údaje spoločnosti {provider}.",
  once: "Načítať raz",
  always: "Vždy povoliť",
};
