// A page that a server renders, and its taking over in the browser.
import type { Snapshot } from "@tillit/sdk";
import { Consent, ConsentEmbed, consentState } from "@tillit/vue";
import { createSSRApp, h } from "vue";
import { renderToString } from "vue/server-renderer";

function page(initial: Snapshot | null) {
  const app = createSSRApp(() => [
    h(
      Consent,
      { for: "tracking" },
      {
        default: () => h("p", { id: "granted" }, "Granted"),
        fallback: () => h("p", { id: "fallback" }, "Fallback"),
      },
    ),
    h(ConsentEmbed, { for: "tracking", service: "posthog", label: "A film from elsewhere." }, () =>
      h("p", "A film."),
    ),
  ]);
  return app.use(consentState, initial);
}

export const render = (initial: Snapshot | null) => renderToString(page(initial));

export const hydrate = (element: Element, initial: Snapshot | null) => page(initial).mount(element);
