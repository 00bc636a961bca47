import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "لم يتم تحميل {service}: سيؤدي تحميله إلى إرسال بيانات إلى {provider}.",
  once: "تحميل مرة واحدة",
  always: "السماح دائمًا",
};
