// The site's word that it honours Global Privacy Control.

/**
 * The answer to `GET /.well-known/gpc.json` (W3C, Global Privacy Control, "GPC Support Resource").
 *
 * @param lastUpdate the date on which the site began to say so, as `2026-01-31`
 * @throws {TypeError} when it is no date
 * @example const { path, headers, body } = gpcJson("2026-01-31");
 */
export function gpcJson(lastUpdate: string) {
  if (!/^\d{4}-\d\d-\d\d$/.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate))) {
    throw new TypeError(`lastUpdate: ${JSON.stringify(lastUpdate)} was given; write a date as "2026-01-31".`);
  }
  return {
    path: "/.well-known/gpc.json",
    headers: { "content-type": "application/json", "cache-control": "public, max-age=86400" },
    body: JSON.stringify({ gpc: true, lastUpdate }),
  } as const;
}
