// What the banner can show.

/** First layer, second layer. */
export type Surface = "banner" | "preferences";
