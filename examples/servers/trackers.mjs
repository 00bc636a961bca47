// The trackers that the third party serves: the browser files of their npm packages, and what their servers answer.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ status?: number, type: string, body: string | Buffer }} Answer
 * @typedef {object} Tracker
 * @property {{ [path: string]: string }} files path below `/<tracker>` → absolute path of the shipped file
 * @property {(path: string, query: URLSearchParams) => Answer} answer what the vendor's API says to anything else
 */

const rudderstackSource = {
  source: {
    id: "nordljus",
    name: "Nordljus",
    writeKey: "nordljus",
    enabled: true,
    workspaceId: "nordljus",
    config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
    connections: [],
    destinations: [],
  },
  updatedAt: "2026-01-31T00:00:00.000Z",
};

const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const pixel = { type: "image/gif", body: gif };

/** @type {{ readonly [name: string]: Tracker }} */
export const trackers = {
  posthog: {
    files: Object.fromEntries(
      [
        "array",
        "dead-clicks-autocapture",
        "exception-autocapture",
        "lazy-recorder",
        "surveys",
        "web-vitals",
      ].flatMap((file) =>
        ["", `${posthogVersion()}/`].map((folder) => [
          `/static/${folder}${file}.js`,
          shipped("posthog-js", `dist/${file}.js`),
        ]),
      ),
    ),
    answer: answerPosthog,
  },
  mixpanel: {
    files: { "/mixpanel.min.js": shipped("mixpanel-browser", "dist/mixpanel.min.js") },
    answer: (_path, query) =>
      query.get("verbose") === "1" ? json({ status: 1, error: null }) : { type: "text/plain", body: "1" },
  },
  amplitude: {
    files: { "/amplitude.js": shipped("@amplitude/analytics-browser", "lib/scripts/amplitude-min.js") },
    answer: () =>
      json({ code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: 1_764_000_000_000 }),
  },
  snowplow: {
    files: { "/sp.js": shipped("@snowplow/browser-tracker", "dist/index.umd.min.js") },
    answer: (path) => (path.endsWith("/i") ? pixel : { type: "text/plain", body: "ok" }),
  },
  segment: {
    files: Object.fromEntries(
      readdirSync(shipped("@segment/analytics-next", "dist/umd"))
        .filter((file) => file.endsWith(".js"))
        .map((file) => [`/${file}`, shipped("@segment/analytics-next", `dist/umd/${file}`)]),
    ),
    // Its settings, and then its collector, whose host the page names.
    answer: () => json({ success: true, integrations: { "Segment.io": { apiKey: "nordljus" } } }),
  },
  rudderstack: {
    files: { "/rsa.js": shipped("@rudderstack/analytics-js", "dist/npm/modern/bundled/umd/index.js") },
    answer: (path) => (path.startsWith("/sourceConfig") ? json(rudderstackSource) : json({ status: "OK" })),
  },
  adobe: {
    files: { "/alloy.js": shipped("@adobe/alloy", "dist/alloy.min.js") },
    answer: (path, query) =>
      json({ requestId: "1", handle: path.includes("set-consent") ? [adobeState(query)] : [] }),
  },
  clarity: {
    files: { "/clarity.js": shipped("clarity-js", "build/clarity.min.js") },
    answer: () => ({ type: "text/plain", body: "" }),
  },
  // No vendor's: a frame, a picture and a style sheet from elsewhere, such as any page embeds.
  embed: {
    files: {},
    answer: (path) => {
      if (path === "/frame.html") {
        return {
          type: "text/html",
          body: "<!doctype html><title>Embedded</title><p>A frame from the third party.",
        };
      }
      if (path === "/style.css") return { type: "text/css", body: ":root { --from-third-party: 1 }" };
      if (path === "/script.js") {
        return { type: "text/javascript", body: "globalThis.embedRuns = (globalThis.embedRuns ?? 0) + 1;" };
      }
      return pixel;
    },
  },
};

/** The SDK goes by the cookies that its server tells it to write. @param {URLSearchParams} query */
function adobeState(query) {
  const granted = query.get("val") === "y";
  const payload = [
    {
      key: "kndctr_nordljus_AdobeOrg_consent",
      value: `general=${granted ? "in" : "out"}`,
      maxAge: 15_552_000,
    },
    granted && { key: "kndctr_nordljus_AdobeOrg_identity", value: "a-visitor", maxAge: 34_128_000 },
  ];
  return { type: "state:store", payload: payload.filter(Boolean) };
}

/** The library asks for its own parts in a folder named for its version. */
function posthogVersion() {
  return JSON.parse(readFileSync(shipped("posthog-js", "package.json"), "utf8")).version;
}

/** @param {string} packageName @param {string} file */
function shipped(packageName, file) {
  return fileURLToPath(new URL(`../../node_modules/${packageName}/${file}`, import.meta.url));
}

/** @param {string} path @returns {Answer} */
function answerPosthog(path) {
  const config = {
    supportedCompression: ["gzip", "gzip-js"],
    hasFeatureFlags: false,
    captureDeadClicks: false,
    capturePerformance: false,
    autocapture_opt_out: false,
    autocaptureExceptions: false,
    surveys: false,
    heatmaps: false,
    sessionRecording: false,
    siteApps: [],
  };
  const token = path.match(/^\/array\/([\w-]+)\/config(\.js)?$/);
  if (token?.[2]) {
    const key = JSON.stringify(token[1]);
    const body = `(window._POSTHOG_REMOTE_CONFIG ??= {})[${key}] = { config: ${JSON.stringify(config)}, siteApps: [] };`;
    return { type: "text/javascript", body };
  }
  if (token) return json(config);
  if (path.startsWith("/flags")) {
    return json({
      ...config,
      flags: {},
      featureFlags: {},
      featureFlagPayloads: {},
      errorsWhileComputingFlags: false,
    });
  }
  return json({ status: 1 });
}

/** @param {unknown} value @returns {Answer} */
function json(value) {
  return { type: "application/json", body: JSON.stringify(value) };
}
