import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} yüklenmedi: {provider} şirketine veri gönderirdi.",
  once: "Bir kez yükle",
  always: "Her zaman izin ver",
};
