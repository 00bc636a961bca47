// Tells of what appears on the page without a declaration or a grant.
import type { Consent } from "../consent.ts";
import { type Observed, observeNames, originsIn } from "./observe.ts";
import { type Seen, seenAs } from "./seen.ts";

/**
 * From now on, `tillit:drift` on `document` for each cookie, key and foreign origin that nobody declares or that has
 * no grant, once each, with what `audit` would say of it. Returns the way out.
 *
 * @param own name of the consent cookie
 * @example
 * watchDrift(consent);
 * document.addEventListener("tillit:drift", ({ detail }) => console.warn(detail.kind, detail.name));
 */
export function watchDrift(consent: Consent, own = "tillit"): () => void {
  const known = new Set<string>();

  function look(observed: readonly Observed[]) {
    for (const [kind, name] of observed) {
      const seen: Seen = seenAs(consent.policy, consent.getSnapshot().grants, kind, name);
      const key = `${kind} ${name}`;
      if ((seen.declared && seen.granted) || known.has(key)) continue;
      known.add(key);
      document.dispatchEvent(new CustomEvent("tillit:drift", { detail: seen }));
    }
  }
  const lookAtNames = () => look(observeNames(own));
  const requests = new PerformanceObserver((list) => {
    look(originsIn(list.getEntries()));
    // A response may have brought a cookie, and where there is no cookie store nobody else says so.
    lookAtNames();
  });
  requests.observe({ type: "resource", buffered: true });
  const { cookieStore } = window as { cookieStore?: EventTarget };
  cookieStore?.addEventListener("change", lookAtNames);
  addEventListener("pageshow", lookAtNames);
  document.addEventListener("visibilitychange", lookAtNames);
  lookAtNames();

  return () => {
    requests.disconnect();
    cookieStore?.removeEventListener("change", lookAtNames);
    removeEventListener("pageshow", lookAtNames);
    document.removeEventListener("visibilitychange", lookAtNames);
  };
}
