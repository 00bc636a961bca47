import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Obsah {service} není načten: odeslal by údaje společnosti {provider}.",
  once: "Načíst jednou",
  always: "Vždy povolit",
};
