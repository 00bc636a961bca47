import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} לא נטען: הטעינה תשלח מידע אל {provider}.",
  once: "טעינה חד־פעמית",
  always: "לאפשר תמיד",
};
