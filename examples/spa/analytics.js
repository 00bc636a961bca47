import mixpanel from "mixpanel-browser";

/** Loaded only once tracking is allowed: neither its code nor its requests are there before. */
export function startAnalytics() {
  mixpanel.init("nordljus", {
    api_host: `${globalThis.thirdParty}/mixpanel`,
    persistence: "cookie",
    batch_flush_interval_ms: 250,
  });
  mixpanel.track("opened");
}
