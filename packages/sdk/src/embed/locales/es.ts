import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "{service} no se ha cargado: enviaría datos a {provider}.",
  once: "Cargar una vez",
  always: "Permitir siempre",
};
