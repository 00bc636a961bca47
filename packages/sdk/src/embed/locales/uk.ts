import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} не завантажено: це надіслало б дані до {provider}.",
  once: "Завантажити один раз",
  always: "Завжди дозволяти",
};
