// One engine a page, whoever asks for it and however often.
import type { Policy } from "@tillit/record";
import { type Consent, createEngine, type DecisionModule, type Engine } from "./consent.ts";
import type { ConsentOptions } from "./options.ts";

/** Known to every copy of the sdk on the page: a script tag beside a bundle, a module that was hot-reloaded. */
const place = Symbol.for("tillit");

/**
 * Starts consent on this page, or answers with the engine that already runs. Called again with another policy, as
 * after a hot reload, the engine goes on with that one.
 *
 * Never throws; with a policy that cannot be used nothing is ever released.
 */
export function startConsent<const P extends Policy>(
  policy: P,
  options: ConsentOptions,
  load: () => Promise<DecisionModule>,
  decision?: DecisionModule | false,
): Consent<P> {
  const page = globalThis as { [place]?: Engine };
  if (page[place]) page[place].adopt(policy);
  else page[place] = createEngine(policy, options, load, decision);
  return page[place] as unknown as Consent<P>;
}
