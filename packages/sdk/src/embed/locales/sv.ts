import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} är inte inläst: det skulle skicka uppgifter till {provider}.",
  once: "Läs in en gång",
  always: "Tillåt alltid",
};
