// The words of "your consent". English says which there are; a language that misses one does not compile.
import type { texts } from "./en.ts";

export type YourConsentTexts = { readonly [name in keyof typeof texts]: string };
