import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} nav ielādēts: tas nosūtītu datus uzņēmumam {provider}.",
  once: "Ielādēt vienreiz",
  always: "Vienmēr atļaut",
};
