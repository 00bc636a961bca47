import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} nu este încărcat: ar trimite date către {provider}.",
  once: "Încărcați o dată",
  always: "Permiteți întotdeauna",
};
