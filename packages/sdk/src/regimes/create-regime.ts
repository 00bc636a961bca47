// Joins a place's rules with the browser's signals, for the engine and for servers.
import type { Regime } from "../regime.ts";
import type { Rules } from "./rules.ts";
import { type Exceptions, type Place, rulesOf } from "./rules-for.ts";
import { type Objection, settle } from "./settle.ts";

export interface RegimeOptions extends Exceptions {
  /** Whether the visitor's browser says GPC. The browser's own word where nothing is said; on a server, its header. */
  readonly gpc?: boolean;
  /** `true` takes Do Not Track for an objection as well. */
  readonly dnt?: boolean;
}

export interface PlaceRegime extends Regime {
  readonly rules: Rules;
  /** The same rules with what the visitor's browser signals, for a server that reads it from a header. */
  hearing(signal: { readonly gpc: boolean; readonly dnt: boolean }): PlaceRegime;
}

/**
 * The rules of a place, for the option `regime` of `createConsent` and of `readConsent`.
 *
 * @throws {TypeError} when an exception is claimed for `tracking` or `necessary`
 * @example createConsent(policy, { regime: regime({ country: "US", region: "CA" }) })
 */
export function regime(place: Place = {}, options: RegimeOptions = {}): PlaceRegime {
  const { exceptions = [] } = options;
  const wrong = exceptions.find((category) => category === "tracking" || category === "necessary");
  if (wrong) {
    throw new TypeError(
      `exceptions: "${wrong}" was given; name categories that hold statistics or appearance only. ${
        wrong === "tracking" ? "No law excepts tracking." : "What is necessary needs no exception."
      }`,
    );
  }
  const rules = rulesOf(place, options);
  const days = rules.lifetimeDays;
  return {
    id: rules.id,
    rules,
    lifetime: days && days * 86_400_000,
    objection: () => objection(options),
    hearing: ({ gpc, dnt }) => regime(place, { ...options, gpc, dnt: !!options.dnt && dnt }),
    settle: (policy, chosen) => settle(rules, exceptions, objection(options), policy, chosen),
  };
}

/** Read each time: a visitor may set the signal while the page is open. */
function objection({ gpc, dnt }: RegimeOptions): Objection | null {
  const { globalPrivacyControl, doNotTrack } = (globalThis.navigator ?? {}) as {
    globalPrivacyControl?: unknown;
    doNotTrack?: unknown;
  };
  if (gpc ?? globalPrivacyControl === true) return "gpc";
  return dnt && (gpc !== undefined || doNotTrack === "1") ? "dnt" : null;
}
