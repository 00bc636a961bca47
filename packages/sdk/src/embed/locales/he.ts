import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "\u2068{service}\u2069 לא נטען: הטעינה תשלח מידע אל \u2068{provider}\u2069.",
  once: "טעינה חד־פעמית",
  always: "לאפשר תמיד",
};
