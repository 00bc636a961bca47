import type { EmbedTexts } from "./texts.ts";

export const texts: EmbedTexts = {
  held: "A(z) {service} nincs betöltve: adatokat küldene a következőnek: {provider}.",
  once: "Betöltés egyszer",
  always: "Engedélyezés mindig",
};
