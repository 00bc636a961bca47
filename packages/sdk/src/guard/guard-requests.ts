// Refuses requests that script makes.
import type { Refuse } from "./guard-finding.ts";
import type { Judge } from "./judge.ts";

/** What was measured before a yes is not sent after it: requests are refused, and never made up for. */
export function guardRequests(judge: Judge, refuse: Refuse): void {
  const isRefused = (what: string, url: unknown) => refuse(what, url, judge.address(url));
  const { fetch, navigator } = window;
  window.fetch = (input, init) =>
    isRefused("fetch", (input as Request).url ?? input)
      ? Promise.reject(new TypeError("Refused by the guard"))
      : fetch(input, init);

  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...given: [method: string, url: string | URL]) {
    // An address at which nothing stands fails as a lost connection does, with every event in its order.
    if (isRefused("xhr", given[1])) given[1] = "blob:null/0";
    open.apply(this, given as never);
  };

  const { sendBeacon } = navigator;
  if (sendBeacon) {
    navigator.sendBeacon = (url, data) => !isRefused("beacon", url) && sendBeacon.call(navigator, url, data);
  }
  for (const name of ["WebSocket", "EventSource"] as const) {
    const page = window as unknown as { [name: string]: new (...given: unknown[]) => object };
    page[name] &&= new Proxy(page[name], {
      construct(target, given, of) {
        if (isRefused("socket", given[0])) throw new DOMException("Refused by the guard", "SecurityError");
        return Reflect.construct(target, given, of);
      },
    });
  }
}
