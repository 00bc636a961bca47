import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Съдържанието от {service} не е заредено: зареждането би изпратило данни до {provider}.",
  once: "Зареждане веднъж",
  always: "Разрешаване винаги",
};
