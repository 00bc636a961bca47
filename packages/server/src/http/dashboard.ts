// The dashboard: one page, its script and its style sheet. All that it shows comes from the admin API, by the token.
import type { Hono } from "hono";
import { Problem } from "../core/problem.ts";
import type { Host, Peer } from "./context.ts";

/** Text of the files that the page consists of, as `readDashboard` of `@tillit/server/node` finds them. */
export interface DashboardFiles {
  readonly "app.js": string;
  readonly "app.css": string;
}

const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>Tillit dashboard</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="dashboard/app.css">
  <script type="module" src="dashboard/app.js"></script>
</head>
<body>
  <noscript>The dashboard draws its charts with JavaScript, which is switched off here.</noscript>
  <div id="app"></div>
</body>
</html>
`;

/** Nothing inline, nothing from elsewhere, no markup made from strings; a form may lead to this server only. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types = { "app.js": "text/javascript; charset=utf-8", "app.css": "text/css; charset=utf-8" };

export function dashboardRoutes(app: Hono<{ Bindings: Peer }>, { dashboard, adminToken }: Host): void {
  app.get("/dashboard", (call) => {
    if (!dashboard) throw new Problem("not-found", "no dashboard was given to this server");
    if (!adminToken) throw new Problem("forbidden", "set TILLIT_ADMIN_TOKEN to use the dashboard");
    return call.body(page, 200, headersFor("text/html; charset=utf-8"));
  });
  app.get("/dashboard/:file", (call) => {
    const name = call.req.param("file");
    if (!dashboard || !(name === "app.js" || name === "app.css")) throw new Problem("not-found");
    return call.body(dashboard[name], 200, headersFor(types[name]));
  });
}

function headersFor(type: string): { [name: string]: string } {
  return {
    "content-type": type,
    "content-security-policy": policy,
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-cache",
  };
}
