// The pages of the tests in the other engines.
import { aPolicy } from "../../../record/test/a-policy.ts";

/** A held script of the tracking category, or of the one that `attributes` names. */
export const held = (attributes: string, text = "") =>
  `<script type="text/plain" ${/data-consent/.test(attributes) ? "" : 'data-consent="tracking" '}${attributes}>${text}</script>`;

/** What runs says so in `order`, what fails in `faults`: errors, rejections, violations of the page's policies. */
const watch = `<script nonce="n">globalThis.order = []; globalThis.faults = [];
addEventListener("error", ({ message }) => message && faults.push(message));
addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + " " + blockedURI));
globalThis.buttons = () => [...(document.querySelector("tillit-consent")?.shadowRoot.querySelectorAll("button") ?? [])].filter((button) => button.checkVisibility());
globalThis.press = (name) => buttons().find((button) => button.textContent === name).click();
globalThis.shows = (name) => buttons().some((button) => button.textContent === name);
globalThis.inBanner = () => document.querySelector("tillit-consent").shadowRoot.activeElement?.textContent ?? null;
</script>`;

/** A page that starts Tillit by its script tag, without the history, which is storage of its own. */
export const page = (body: string, options = "{}", policy = aPolicy()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${watch}
<script nonce="n" src="/tillit.js"></script>
<script nonce="n">globalThis.policy = ${JSON.stringify(policy)}; globalThis.consent = tillit.start(policy, { history: false, ...${options} });</script></head>
<body><h1>Shop</h1>${body}</body></html>`;
