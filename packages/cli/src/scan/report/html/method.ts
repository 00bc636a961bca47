import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";
import { sources } from "./sources.ts";

const limits = [
  "It is a technical record of what one browser met on these pages at this time, from one place in the network. Other visitors may meet other things: advertising differs by country, hour and history.",
  "It is no legal advice. Severity and remedy follow the engineering reading of the sources that each finding names.",
  "What is exempt from consent is taken from the policy where there is one, else from the catalogue. Neither is a decision by an authority.",
  "“Unknown” means that neither knows it. Nothing is guessed from a name.",
  "What a server does with data that it may receive lawfully (logs, forwarding to others from server to server) cannot be seen from a browser.",
  "A tracker that is served from the site's own host, or that hides behind it by DNS, counts as the site's own unless its cookies are known.",
  "Calls that tell devices apart have honest uses as well. The report says that they were made, not what for.",
  "Values of cookies and storage were not kept, only names, sizes and lifetimes.",
];

export function method({ observation, findings }: Assessment): string {
  const skipped = observation.skipped.slice(0, 200);
  return `<section id="method">
<h2>Method and limits</h2>
<p class="lead">How these facts were gathered, and what they cannot tell.</p>
<p>Every page was opened in ${escapeText(observation.browser)} with a fresh profile for each of four states. Cookies were read from the browser's own store and from <code>Set-Cookie</code> headers; web storage, databases, caches and workers in every frame; requests with the chain of what caused them. After each answer the page was loaded again, since a choice has to hold on the next page too.</p>
<ul>${limits.map((limit) => `<li>${escapeText(limit)}</li>`).join("")}</ul>
${sources(findings)}
${
  skipped.length
    ? `<details><summary>Addresses that were found and not visited (${observation.skipped.length})</summary><ul>${skipped.map(({ url, why }) => `<li><code>${escapeText(url)}</code>: ${escapeText(why)}</li>`).join("")}</ul></details>`
    : ""
}
</section>
<footer>Made with tillit scan ${escapeText(observation.tillit)}.</footer>`;
}
