// The words where a site was built for one language: they came with it.
import type { Language, textsFor as TextsFor } from "./texts-for.ts";

declare const TILLIT_LANGUAGE: Language;

export const textsFor: typeof TextsFor = async () => TILLIT_LANGUAGE;
