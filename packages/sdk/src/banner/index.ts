export type { BannerOptions, Layout } from "./banner-options.ts";
export { createBanner } from "./create-banner.tsx";
export type { Texts } from "./locales/texts.ts";
