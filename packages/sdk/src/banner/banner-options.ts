// What a site can set about the look and the words of the banner.
import type { Texts } from "./locales/texts.ts";
import type { YourConsentTexts } from "./your-consent/locales/texts.ts";

export interface BannerOptions {
  /** `light` or `dark` whatever the page is. The page's own `color-scheme` where nothing is said. */
  readonly theme?: "light" | "dark";
  /**
   * Where banner and control stand: `bar()`, `box({ position: "top-end" })` or `card()` from `@tillit/sdk/layouts`. A box
   * in the lower corner where a line begins, where nothing is said.
   */
  readonly layout?: string;
  /** Words that shall read otherwise, by locale: `{ en: { title: "Cookies, if you like" } }`. */
  readonly texts?: { readonly [locale: string]: Partial<Texts & YourConsentTexts> };
  /** `false` keeps no earlier decisions in this browser. */
  readonly history?: boolean;
  /** What "your consent" in the preferences can ask of a server. */
  readonly server?: {
    /** Decisions with their receipts: `() => reporter.entries()`. */
    readonly entries?: () => readonly {
      readonly record: { readonly id: string };
      readonly receipt?: unknown;
    }[];
    /** Takes a `DELETE` with the visitor's secret: `https://consent.example.com/v1/subject`. */
    readonly subject?: string;
  };
}
