import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} ist nicht geladen: Beim Laden würden Daten an {provider} gesendet.",
  once: "Einmal laden",
  always: "Immer erlauben",
};
