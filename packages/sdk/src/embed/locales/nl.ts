import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} is niet geladen: dit zou gegevens naar {provider} sturen.",
  once: "Eén keer laden",
  always: "Altijd toestaan",
};
