// The words of a placeholder. English says which there are; a language that misses one does not compile.
import type { texts } from "./en.ts";

export type EmbedTexts = { readonly [name in keyof typeof texts]: string };
