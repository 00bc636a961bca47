// The words of the banner. English says which there are; a language that misses one does not compile.
import type { texts } from "./en.ts";

export type Texts = { readonly [name in keyof typeof texts]: string };
