// Headers of an answer that depends on one visitor's consent.

/**
 * No shared cache may keep such an answer, and the browser's own has to ask again: after consent is taken back, a page
 * with live tags must not come out of a cache. `Vary` protects caches that ignore the rest.
 *
 * @example new Response(html, { headers: { ...privateHeaders, "content-type": "text/html" } })
 */
export const privateHeaders = {
  "cache-control": "private, no-cache",
  vary: "Cookie, Sec-GPC, DNT",
} as const;
