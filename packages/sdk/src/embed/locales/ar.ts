import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "لم يتم تحميل \u2068{service}\u2069: سيؤدي تحميله إلى إرسال بيانات إلى \u2068{provider}\u2069.",
  once: "تحميل مرة واحدة",
  always: "السماح دائمًا",
};
