// Pages on which a vendor's real code is there from the start and is told by a signal: what "advanced" set-ups do.

/**
 * @typedef {object} Vendor
 * @property {string} file below the third party's origin
 * @property {(origin: string) => string} init before consent is known
 * @property {string} client what the signal is given
 * @property {string} act an event of the visitor's
 * @property {string[]} [own] what it writes by itself to remember that it is opted out: where that is too much, hold its tag
 */

/** @type {{ readonly [name: string]: Vendor }} */
export const vendors = {
  posthog: {
    file: "/posthog/static/array.js",
    init: (origin) => `posthog.init("phc_nordljus", { api_host: "${origin}/posthog", persistence: "memory",
      opt_out_capturing_by_default: true, disable_session_recording: true, disable_surveys: true,
      advanced_disable_flags: true, disable_external_dependency_loading: true,
      opt_out_useragent_filter: true, request_batching: false })`,
    client: "posthog",
    act: `posthog.capture("looked")`,
  },
  mixpanel: {
    file: "/mixpanel/mixpanel.min.js",
    init: (origin) => `mixpanel.init("nordljus", { api_host: "${origin}/mixpanel", persistence: "cookie",
      opt_out_tracking_by_default: true, opt_out_persistence_by_default: true, disable_persistence: true,
      opt_out_tracking_persistence_type: "cookie", ignore_dnt: true, batch_requests: false })`,
    client: "mixpanel",
    act: `mixpanel.track("looked")`,
    own: ["__mp_opt_in_out_nordljus"],
  },
  amplitude: {
    file: "/amplitude/amplitude.js",
    init: (origin) => `tillit.consent.when("tracking").then(() => amplitude.init("nordljus", {
      serverUrl: "${origin}/amplitude/2/httpapi", remoteConfig: { fetchRemoteConfig: false },
      autocapture: false, flushIntervalMillis: 100 }))`,
    client: "amplitude",
    act: `amplitude.track("looked")`,
  },
  snowplow: {
    file: "/snowplow/sp.js",
    init: (origin) => `snowplowBrowserTracking.newTracker("sp", "${origin}", { appId: "nordljus",
      postPath: "/snowplow/tp2", anonymousTracking: { withServerAnonymisation: true },
      stateStorageStrategy: "none" })`,
    client: "snowplowBrowserTracking",
    act: `tillit.consent.allows("tracking") && snowplowBrowserTracking.trackPageView()`,
  },
};

/** @param {string} name @param {string} origin the third party's @param {string} policy as JSON */
export function vendorPage(name, origin, policy) {
  const vendor = vendors[name];
  if (!vendor)
    throw new Error(`No vendor is called "${name}"; use one of ${Object.keys(vendors).join(", ")}.`);
  const before =
    name === "mixpanel" ? "<script>window.mixpanel = Object.assign([], { __SV: 1.2, _i: [] });</script>" : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nordljus</title><link rel="icon" href="data:,">
<script src="/tillit.js"></script><script>tillit.start(${policy});</script>
${before}<script src="${origin}${vendor.file}"></script>
<script>${vendor.init(origin)}</script>
<script type="module">
  import { ${name} as tell } from "/packages/sdk/signals/${name}.js";
  tell(tillit.consent, ${vendor.client});
  globalThis.act = () => { ${vendor.act} };
  document.body.dataset.ready = "true";
</script></head><body><h1>Nordljus</h1></body></html>`;
}
