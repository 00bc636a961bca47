// What the test site's pages have in common.

/** @param at where the banner's own tags and held tags stand */
export function layout(title: string, at: { head?: string; body?: string; lang?: string }): string {
  return `<!doctype html>
<html lang="${at.lang ?? "en"}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
${at.head ?? ""}
</head>
<body>
<main><h1>${title}</h1><p>Lamps for the dark half of the year.</p></main>
${at.body ?? ""}
</body>
</html>`;
}

/** A script of the third party that a page has to hold, and a cookie that it sets where it runs. */
export const trackerCode = (origin: string) =>
  `document.cookie = "_ga=GA1.1.1; max-age=34560000; path=/"; fetch("${origin}/embed/collect?who=1").catch(() => {});`;
