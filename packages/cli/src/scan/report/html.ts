// One file for the site's owner, their lawyer and their authority: no script, no request, prints well.
import type { Assessment } from "./assessment.ts";
import { escapeText } from "./escape-text.ts";
import { cover } from "./html/cover.ts";
import { findingList } from "./html/finding-list.ts";
import { method } from "./html/method.ts";
import { style } from "./html/style.ts";
import { tables } from "./html/tables.ts";
import { timelines } from "./html/timelines.ts";
import { views } from "./html/views.ts";

/** @example await writeFile("report.html", htmlReport(assessment)) */
export function htmlReport(assessment: Assessment): string {
  const [site = "a site"] = assessment.observation.start.map((url) => new URL(url).host);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Consent report: ${escapeText(site)}</title>
<style>${style}</style>
</head>
<body>
${cover(assessment, site)}
<main>
${findingList(assessment)}
${views(assessment)}
${tables(assessment)}
${timelines(assessment)}
${method(assessment)}
</main>
</body>
</html>
`;
}
