import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} yüklenmedi: yüklenirse {provider} şirketine veri gönderilir.",
  once: "Bir kez yükle",
  always: "Her zaman izin ver",
};
