import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} não foi carregado: enviaria dados para {provider}.",
  once: "Carregar uma vez",
  always: "Permitir sempre",
};
