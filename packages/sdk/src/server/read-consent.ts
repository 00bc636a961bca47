// What a visitor has consented to, as their request says it.
import { type Policy, parse } from "@tillit/record";
import type { CategoryOf } from "../consent.ts";
import { keyOf, meets, newestOf } from "../core/index.ts";
import type { PlaceRegime } from "../regimes/create-regime.ts";
import { type Snapshot, snapshotOf } from "../snapshot.ts";
import { cookiesOf, headerOf, type RequestSource } from "./header-of.ts";

export interface ServerConsent<P extends Policy = Policy> {
  readonly policy: P;
  /** Plain data: hand it to the page as the state from which it starts. */
  readonly snapshot: Snapshot;
  /** The cookie's value as it was read, `null` where there is none that counts. */
  readonly value: string | null;
  /** Whether the browser objects by Global Privacy Control. */
  readonly gpc: boolean;
  /** Whether the category, or one service in it, may run now. Unknown names are not allowed. */
  allows(category: CategoryOf<P>, service?: string): boolean;
  /** The same for a requirement as tags state it: `functionality tracking`, `functionality|tracking`. */
  meets(requirement: string, service?: string): boolean;
}

export interface ReadOptions {
  /** Name of the consent cookie; `tillit` where nothing is said. */
  readonly cookieName?: string;
  /** The law of the visitor's place, from `@tillit/sdk/regimes`. Consent first where nothing is said. */
  readonly regime?: PlaceRegime;
  /** Milliseconds since 1970; the server's clock where nothing is said. */
  readonly now?: number;
}

/**
 * Reads a request as the gate in the browser reads its cookie: the same rules, the same answer. A missing, damaged or
 * expired record allows nothing.
 *
 * @throws {TypeError} when the policy or the source cannot be one
 * @example
 * const consent = readConsent(policy, request);
 * if (consent.allows("tracking", "posthog")) reportToPosthog();
 */
export function readConsent<const P extends Policy>(
  policy: P,
  source: RequestSource,
  { cookieName = "tillit", regime, now = Date.now() }: ReadOptions = {},
): ServerConsent<P> {
  if (!policy?.categories || !policy.services || !policy.changes) {
    throw new TypeError(
      `policy: ${JSON.stringify(policy)?.slice(0, 60)} was given; pass the policy document itself.`,
    );
  }
  const values = cookiesOf(source, cookieName);
  const newest = newestOf(values);
  const gpc = headerOf(source, "sec-gpc") === "1";
  const chosen = snapshotOf(policy, newest ?? (values.length ? "unreadable" : null), now);
  // Without the headers a server cannot know; then it presumes the objection that the browser may be making.
  const silent = !(source && typeof source === "object" && "headers" in source);
  const dnt = headerOf(source, "dnt") === "1";
  const settled = regime?.hearing({ gpc: gpc || silent, dnt }).settle(policy, chosen) ?? chosen;
  // Plain objects to the last: React refuses to carry others from server to browser.
  const snapshot: Snapshot = JSON.parse(JSON.stringify(settled));
  return {
    policy,
    snapshot,
    // As it was sent, so that nothing of it is lost when it is set again.
    value: values.find((value) => isRecord(value, newest?.id)) ?? null,
    gpc,
    allows: (category, service) => snapshot.grants[keyOf(category, service)] === true,
    meets: (requirement, service) => meets(snapshot.grants, requirement, service),
  };
}

function isRecord(value: string, id: string | undefined): boolean {
  const parsed = parse(value);
  return parsed.ok && parsed.record.id === id;
}
