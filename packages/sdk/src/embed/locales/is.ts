import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Efni frá {service} hefur ekki verið sótt: við það yrðu gögn send til {provider}.",
  once: "Sækja einu sinni",
  always: "Leyfa alltaf",
};
