import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} neįkelta: duomenys būtų siunčiami „{provider}“.",
  once: "Įkelti vieną kartą",
  always: "Visada leisti",
};
