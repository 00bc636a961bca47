// Segment's Analytics.js (segment.com/docs/privacy/consent-management).
import type { Consent } from "../consent.ts";
import { createSignal, type StopSignal } from "./create-signal.ts";

/** The part of `@segment/analytics-next` that this needs. */
export interface SegmentClient {
  load(settings: { writeKey: string; cdnURL?: string }, options?: object): unknown;
  addSourceMiddleware(
    middleware: (call: { payload: { obj: { context?: object } }; next(payload: unknown): void }) => void,
  ): unknown;
  reset(): unknown;
}

export interface SegmentOptions {
  readonly writeKey: string;
  /** Where Segment's settings and parts come from, for a site that proxies them. */
  readonly cdnURL?: string;
  /** Segment's own options of `load`. */
  readonly options?: object;
  /** The category that loading needs; `tracking` where nothing is said. */
  readonly needs?: string;
  /** Names of your consent categories in Segment, and what each needs: `{ advertising: "tracking" }`. */
  readonly categories?: { readonly [name: string]: string };
}

/**
 * Loads Segment once it is allowed, and stamps every event with the visitor's categories, by which Segment withholds it
 * from destinations. Taking consent back forgets the visitor and reloads the page, as Segment cannot be unloaded; until
 * then no event passes.
 *
 * @example segment(consent, new AnalyticsBrowser(), { writeKey: "…" });
 */
export function segment(
  consent: Pick<Consent, "subscribe" | "when">,
  client: SegmentClient,
  { writeKey, cdnURL, options, needs = "tracking", categories = {} }: SegmentOptions,
): StopSignal {
  let latest: { granted: boolean; categoryPreferences: { [name: string]: boolean } };
  let stopped = false;
  const stop = createSignal(consent, {
    state: (allowed) => ({
      granted: allowed(needs),
      categoryPreferences: Object.fromEntries(
        Object.entries(categories).map(([name, requirement]) => [name, allowed(requirement)]),
      ),
    }),
    tell: (state, before) => {
      latest = state;
      if (before?.granted && !state.granted) client.reset();
    },
  });
  consent.when(needs).then(() => {
    if (stopped) return;
    client.addSourceMiddleware(({ payload, next }) => {
      if (!latest.granted) return;
      const { categoryPreferences } = latest;
      payload.obj.context = { ...payload.obj.context, consent: { categoryPreferences } };
      next(payload);
    });
    client.load({ writeKey, ...(cdnURL && { cdnURL }) }, options);
  });
  return () => {
    stopped = true;
    stop();
  };
}
