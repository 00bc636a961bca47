// The trackers that the third party serves: the browser files of their npm packages, and what their servers answer.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * @typedef {{ status?: number, type: string, body: string | Buffer }} Answer
 * @typedef {object} Tracker
 * @property {{ [path: string]: string }} files path below `/<tracker>` → absolute path of the shipped file
 * @property {(path: string, query: URLSearchParams) => Answer} answer what the vendor's API says to anything else
 */

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

/** The library asks for its own parts in a folder named for its version. */
function posthogVersion() {
  return require("posthog-js/package.json").version;
}

/** @param {string} packageName @param {string} file */
function shipped(packageName, file) {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file);
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
