// A small single-page app: routes without a reload, its analytics imported once they are allowed.
import { createConsent } from "@tillit/sdk";
import { policy } from "./policy.js";

const consent = createConsent(policy);

consent.when("tracking", "mixpanel").then(async () => {
  const { startAnalytics } = await import("./analytics.js");
  startAnalytics();
});

const pages = {
  "/": "<h1>Home</h1><p>Light for the dark half of the year.</p>",
  "/lamps": `<h1>Lamps</h1>
    <script type="text/plain" data-consent="tracking" data-service="posthog">document.title = "Lamps, measured"</script>`,
};

function show() {
  const main = document.querySelector("main");
  if (main) main.innerHTML = pages[location.pathname] ?? "<h1>Not found</h1>";
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("nav a");
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  show();
});
addEventListener("popstate", show);
show();
