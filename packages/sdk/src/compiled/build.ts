// What `tillit build` needs of the sdk. For Node; nothing of it reaches a visitor.
export * as layouts from "../banner/layouts/index.ts";
export { texts as english } from "../banner/locales/en.ts";
export { load as loadTexts, locales } from "../banner/locales/load.ts";
export type { Texts } from "../banner/locales/texts.ts";
export { localise } from "../banner/localise.ts";
export type { ConsentOptions } from "../options.ts";
export { type GoogleDefault, type GoogleMap, googleMap } from "../signals/google.ts";
export { compilePolicy } from "./compile-policy.ts";
export type { CompiledPolicy } from "./compiled-policy.ts";
export { layerId, type Tree } from "./layer.ts";
export { type Prerendered, prerender } from "./prerender.ts";
export type { CompiledSignals } from "./signals.ts";
