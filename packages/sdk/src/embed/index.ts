export type { EmbedOptions } from "./embed-texts.ts";
export type { EmbedTexts } from "./locales/texts.ts";
export { startEmbeds } from "./start-embeds.ts";
