import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "Níl {service} lódáilte: chuirfeadh sé sonraí chuig {provider}.",
  once: "Lódáil uair amháin",
  always: "Ceadaigh i gcónaí",
};
