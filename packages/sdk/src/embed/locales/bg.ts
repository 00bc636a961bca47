import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} не е зареден: това би изпратило данни до {provider}.",
  once: "Зареждане веднъж",
  always: "Винаги разрешавай",
};
