// Fetches the words of "your consent". A build for a script tag puts `load-texts-beside-module.ts` in the place of this.
import type { YourConsentTexts } from "./texts.ts";

/** Languages besides English. Written out, so that a site's bundler sees each as a chunk. */
const languages: { readonly [locale: string]: () => Promise<{ readonly texts: YourConsentTexts }> } = {
  ar: () => import("./ar.ts"),
  bg: () => import("./bg.ts"),
  cs: () => import("./cs.ts"),
  da: () => import("./da.ts"),
  de: () => import("./de.ts"),
  el: () => import("./el.ts"),
  es: () => import("./es.ts"),
  et: () => import("./et.ts"),
  fi: () => import("./fi.ts"),
  fr: () => import("./fr.ts"),
  ga: () => import("./ga.ts"),
  he: () => import("./he.ts"),
  hr: () => import("./hr.ts"),
  hu: () => import("./hu.ts"),
  is: () => import("./is.ts"),
  it: () => import("./it.ts"),
  ja: () => import("./ja.ts"),
  ko: () => import("./ko.ts"),
  lt: () => import("./lt.ts"),
  lv: () => import("./lv.ts"),
  mt: () => import("./mt.ts"),
  nb: () => import("./nb.ts"),
  nl: () => import("./nl.ts"),
  nn: () => import("./nn.ts"),
  pl: () => import("./pl.ts"),
  pt: () => import("./pt.ts"),
  "pt-BR": () => import("./pt-BR.ts"),
  ro: () => import("./ro.ts"),
  sk: () => import("./sk.ts"),
  sl: () => import("./sl.ts"),
  sv: () => import("./sv.ts"),
  tr: () => import("./tr.ts"),
  uk: () => import("./uk.ts"),
  "zh-Hans": () => import("./zh-Hans.ts"),
};

/** Rejects where the file does not come. */
export const loadTexts = async (locale: string): Promise<Partial<YourConsentTexts>> =>
  (await languages[locale]?.())?.texts ?? {};
