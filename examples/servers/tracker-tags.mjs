// The HTML with which a page embeds each tracker, held for Tillit or bare.

/**
 * Library and initialisation of each tracker, its API host pointed at the third party's collector.
 * Everything that a tracker fetches from hosts of its own (remote configuration, recorders) is switched off:
 * no page of ours calls the real vendors.
 *
 * @type {{ readonly [tracker: string]: (origin: string) => { before?: string, src: string, after?: string } }}
 */
const embeds = {
  posthog: (origin) => ({
    src: `${origin}/posthog/static/array.js`,
    after: `posthog.init("phc_nordljus", {
  api_host: "${origin}/posthog",
  persistence: "localStorage+cookie",
  disable_session_recording: true,
  disable_surveys: true,
  opt_out_useragent_filter: true,
  request_batching: false,
});`,
  }),
  mixpanel: (origin) => ({
    before: `window.mixpanel = Object.assign([], {
  __SV: 1.2,
  _i: [["nordljus", { api_host: "${origin}/mixpanel", persistence: "cookie", track_pageview: true, batch_flush_interval_ms: 250 }, "mixpanel"]],
});`,
    src: `${origin}/mixpanel/mixpanel.min.js`,
  }),
  amplitude: (origin) => ({
    src: `${origin}/amplitude/amplitude.js`,
    after: `amplitude.init("nordljus", {
  serverUrl: "${origin}/amplitude/2/httpapi",
  remoteConfig: { fetchRemoteConfig: false },
  autocapture: { pageViews: true, sessions: true, attribution: true },
  flushIntervalMillis: 250,
});`,
  }),
  snowplow: (origin) => ({
    src: `${origin}/snowplow/sp.js`,
    after: `snowplowBrowserTracking.newTracker("sp", "${origin}", { appId: "nordljus", postPath: "/snowplow/tp2" });
snowplowBrowserTracking.trackPageView();`,
  }),
};

export const trackerNames = Object.keys(embeds);

/**
 * One tracker's tags: held until consent, or bare with `held: false`.
 *
 * @param {string} name `posthog`, `mixpanel`, `amplitude` or `snowplow`
 * @param {string} origin the third party's
 * @param {{ held?: boolean, category?: string, attributes?: string }} [options] `attributes` goes on every tag:
 *   `nonce="{{nonce}}"`
 * @throws {Error} for a tracker that there is not
 * @example trackerTags("snowplow", thirdParty.origin, { attributes: 'nonce="{{nonce}}"' })
 */
export function trackerTags(name, origin, { held = true, category = "tracking", attributes = "" } = {}) {
  const embed = embeds[name];
  if (!embed) throw new Error(`No tracker is called "${name}"; use one of ${trackerNames.join(", ")}.`);
  const { before, src, after } = embed(origin);
  const start = [
    "<script",
    held && `type="text/plain" data-consent="${category}" data-service="${name}"`,
    attributes,
  ].filter(Boolean);
  /** @param {string | undefined} code */
  const inline = (code) => code && `${start.join(" ")}>\n${code}\n</script>`;
  return [inline(before), `${start.join(" ")} src="${src}"></script>`, inline(after)]
    .filter(Boolean)
    .join("\n");
}
