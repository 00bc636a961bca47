// Pages on which a vendor's real code is there from the start and is told by a signal: what "advanced" set-ups do.

/**
 * @typedef {object} Vendor
 * @property {(origin: string) => string} [before] what has to stand above its file
 * @property {string} file below the third party's origin
 * @property {(origin: string) => string} init before consent is known
 * @property {(origin: string) => string} [tell] joins it with the engine, where that is not `tell(tillit.consent, <name>)`
 * @property {string} act an event of the visitor's
 * @property {readonly string[]} [leaves] names and patterns that a policy declares for it, beside those of Nordljus' own
 * @property {boolean} [reloads] whether the page is reloaded after a withdrawal, because the code cannot be stopped
 * @property {boolean} [pings] whether it goes on sending without consent, storing nothing: where that is too much, hold its tag
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
    act: `posthog.capture("looked")`,
  },
  mixpanel: {
    before: () => "window.mixpanel = Object.assign([], { __SV: 1.2, _i: [] });",
    file: "/mixpanel/mixpanel.min.js",
    init: (origin) => `mixpanel.init("nordljus", { api_host: "${origin}/mixpanel", persistence: "cookie",
      opt_out_tracking_by_default: true, opt_out_persistence_by_default: true, disable_persistence: true,
      opt_out_tracking_persistence_type: "cookie", ignore_dnt: true, batch_requests: false })`,
    act: `mixpanel.track("looked")`,
    own: ["__mp_opt_in_out_nordljus"],
  },
  amplitude: {
    file: "/amplitude/amplitude.js",
    init: (origin) => `tillit.consent.when("tracking").then(() => amplitude.init("nordljus", {
      serverUrl: "${origin}/amplitude/2/httpapi", remoteConfig: { fetchRemoteConfig: false },
      autocapture: false, flushIntervalMillis: 100 }))`,
    act: `amplitude.track("looked")`,
    reloads: true,
  },
  snowplow: {
    file: "/snowplow/sp.js",
    init: (origin) => `snowplowBrowserTracking.newTracker("sp", "${origin}", { appId: "nordljus",
      postPath: "/snowplow/tp2", anonymousTracking: { withServerAnonymisation: true },
      stateStorageStrategy: "none" })`,
    tell: () => "tell(tillit.consent, snowplowBrowserTracking)",
    act: `tillit.consent.allows("tracking") && snowplowBrowserTracking.trackPageView()`,
  },
  segment: {
    file: "/segment/index.js",
    init: () => "globalThis.analytics = new AnalyticsNext.AnalyticsBrowser();",
    tell: (origin) => `tell(tillit.consent, analytics, { writeKey: "nordljus", cdnURL: "${origin}/segment",
      options: { integrations: { "Segment.io": { apiHost: "${origin.slice(7)}/segment/v1", protocol: "http" } } },
      categories: { advertising: "tracking" } })`,
    // Before it is loaded a call would wait and be sent later: a page asks first.
    act: `tillit.consent.allows("tracking") && analytics.track("looked")`,
    leaves: ["ajs_*"],
    reloads: true,
  },
  rudderstack: {
    file: "/rudderstack/rsa.js",
    init: () => "globalThis.rudder = new rudderanalytics.RudderAnalytics();",
    tell: (origin) => `tell(tillit.consent, {
      load: () => rudder.load("nordljus", "${origin}/rudderstack", { configUrl: "${origin}/rudderstack" }),
      reset: (all) => rudder.reset(all) })`,
    act: `tillit.consent.allows("tracking") && rudder.track("looked")`,
    leaves: ["rl_*", "rudder_*", "test_rudder_cookie*"],
    reloads: true,
  },
  adobe: {
    before: () => `window.__alloyNS = ["alloy"]; window.alloy = Object.assign(function () {
      return new Promise((resolve, reject) => alloy.q.push([resolve, reject, arguments])); }, { q: [] });`,
    file: "/adobe/alloy.js",
    // Its server is reached by https only: the spec answers for it.
    init: () => `alloy("configure", { datastreamId: "nordljus", orgId: "nordljus@AdobeOrg", edgeDomain: "edge.test",
      defaultConsent: "pending", clickCollectionEnabled: false, thirdPartyCookiesEnabled: false })`,
    tell: () => "tell(tillit.consent)",
    // Refused after a no: its promise then rejects.
    act: `alloy("sendEvent", { type: "looked" }).catch(() => {})`,
    own: ["kndctr_nordljus_AdobeOrg_consent", "com.adobe.alloy.nordljus_AdobeOrg.consentHashes.Adobe.2.0"],
    leaves: ["kndctr_*", "com.adobe.*", "AMCV_*", "s_ecid"],
  },
  clarity: {
    // As Microsoft's own tag does it: "start" goes before whatever waits in the queue.
    before: (origin) => `window.clarity ??= function () { (clarity.q ??= []).push(arguments); };
      clarity("start", { projectId: "nordljus", upload: "${origin}/clarity/collect", track: false, lean: false,
        content: false, delay: 100 });
      clarity.q.unshift(clarity.q.pop());`,
    file: "/clarity/clarity.js",
    init: () => "",
    tell: () => "tell(tillit.consent)",
    act: `clarity("event", "looked")`,
    leaves: ["_clck", "_clsk", "_cltk"],
    pings: true,
  },
};

/**
 * @param {string} name
 * @param {string} origin the third party's
 * @param {import("@tillit/record").Policy} policy
 * @param {{ held?: boolean }} [options] whether the vendor's tag is held: "basic" set-ups
 */
export function vendorPage(name, origin, policy, { held = false } = {}) {
  const vendor = vendors[name];
  if (!vendor)
    throw new Error(`No vendor is called "${name}"; use one of ${Object.keys(vendors).join(", ")}.`);
  const { before, file, init, tell = () => `tell(tillit.consent, ${name})`, act } = vendor;
  const marks = held ? ' type="text/plain" data-consent="tracking"' : "";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Nordljus</title><link rel="icon" href="data:,">
<script src="/tillit.js"></script><script>tillit.start(${JSON.stringify(declaring(policy, name))});</script>
<script${marks}>${before?.(origin) ?? ""}</script><script${marks} src="${origin}${file}"></script>
<script${marks}>${init(origin)}</script>
<script type="module">
  import { ${name} as tell } from "/packages/sdk/signals/${name}.js";
  ${tell(origin)};
  globalThis.act = () => { ${act} };
  document.body.dataset.ready = "true";
</script></head><body><h1>Nordljus</h1></body></html>`;
}

/** The policy, with a service for what the vendor may leave on the device. @param {import("@tillit/record").Policy} policy @param {string} name */
function declaring(policy, name) {
  const { leaves } = vendors[name] ?? {};
  if (!leaves) return policy;
  const about = { lifetime: 365, purpose: { en: "Knows this browser again." } };
  const service = {
    ...policy.services.amplitude,
    name,
    cookies: leaves.map((pattern) => ({ ...about, name: pattern })),
    storage: ["local", "session"].flatMap((kind) =>
      leaves.map((key) => ({ ...about, kind, key, lifetime: "persistent" })),
    ),
  };
  return { ...policy, services: { ...policy.services, [name]: service } };
}
