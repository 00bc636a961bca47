// In which direction a language is written.

/** Pure. */
export const directionOf = (locale: string): "rtl" | "ltr" =>
  /^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : "ltr";
