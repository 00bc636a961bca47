// Which names are Tillit's own: nobody has to declare or grant them.

/**
 * Pure. The consent cookie, and what is kept beside it under its name: `tillit-history`, `shop-seen`.
 *
 * @param cookie name of the consent cookie
 * @example isOwn("shop-history", "shop") // true
 */
export const isOwn = (name: string, cookie: string): boolean =>
  name === cookie || name.startsWith(`${cookie}-`) || name.startsWith("tillit");
