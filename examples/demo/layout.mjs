// What every page of the demo has around its content: consent in the head, held trackers at the end.
import { trackerTags } from "../servers/tracker-tags.mjs";

const links = [
  ["/", "Home"],
  ["/lamps", "Lamps"],
  ["/privacy", "Privacy"],
  ["/consent", "Consent"],
];

/**
 * @param {{ title: string, path: string, version: string, thirdParty: string, endpoint: string, content: string }} page
 * @returns {string} the whole document
 */
export function layout({ title, path, version, thirdParty, endpoint, content }) {
  const query = version === "2.0" ? "" : `?policy=${version}`;
  // PostHog came to the site with version 2.0 of its policy.
  const trackers = ["mixpanel", "amplitude", "snowplow", ...(version === "2.0" ? ["posthog"] : [])];
  const menu = links
    .map(([to, name]) => `<a href="${to}${query}"${to === path ? ' aria-current="page"' : ""}>${name}</a>`)
    .join("\n        ");
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · Nordljus</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <script src="/tillit.js"></script>
  <script src="/policy.js?policy=${version}"></script>
  <script>
    globalThis.consent = tillit.start(nordljusPolicy, {
      server: { entries: () => reporter.entries(), subject: "${endpoint.replace(/records$/, "subject")}" },
    });
  </script>
  <script type="module">
    import { createReporter } from "/packages/reporter/index.js";
    globalThis.reporter = createReporter({ endpoint: "${endpoint}" });
    consent.subscribe(reporter);
  </script>
  <link rel="stylesheet" href="/site.css">
  <script src="/site.js" type="module"></script>
</head>
<body>
  <header class="bar">
    <a class="brand" href="/${query}"><img src="/favicon.svg" alt="" width="28" height="28"> Nordljus</a>
    <nav aria-label="Main">
        ${menu}
    </nav>
  </header>
  <main>
${content}
  </main>
  <footer class="foot">
    <p>Nordljus AB, Norra Hammarbyhamnen 14, Stockholm. A shop that does not exist, made to show Tillit at work.</p>
    <p>Policy ${version} is in force. <a href="/privacy${query}">Privacy and cookies</a></p>
  </footer>
${trackers.map((name) => trackerTags(name, thirdParty)).join("\n")}
</body>
</html>
`;
}
