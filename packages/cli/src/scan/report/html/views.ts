// The banner as it looked, and what was clicked.
import type { PageScan, Visit } from "../../observation.ts";
import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";
import { stateNames } from "./finding-parts.ts";

export function views({ observation }: Assessment): string {
  const pictured = observation.pages.filter(({ visits }) => visits.some(({ pictures }) => pictures.length));
  return `<section id="banner">
<h2>The banner, state by state</h2>
<p class="lead">Each page was opened four times with a fresh browser, as a visitor who does nothing, rejects, accepts, and accepts and then withdraws.</p>
<div class="scroll"><table><thead><tr><th>Page</th><th>Banner</th><th>First layer offers</th><th>Clicks to reject</th><th>Clicks to accept</th><th>Clicks to withdraw</th></tr></thead>
<tbody>${observation.pages.map(row).join("")}</tbody></table></div>
${pictured.map(shots).join("\n")}
</section>`;
}

function row({ url, visits, failure }: PageScan): string {
  const banner = visits.find((visit) => visit.banner)?.banner;
  if (failure)
    return `<tr><td><code>${escapeText(url)}</code></td><td colspan="5">${escapeText(failure)}</td></tr>`;
  if (!banner)
    return `<tr><td><code>${escapeText(url)}</code></td><td colspan="5">No banner was found.</td></tr>`;
  const offers = [banner.accept, banner.reject, banner.settings].flatMap((label) =>
    label ? [`“${label}”`] : [],
  );
  const clicks = (state: Visit["state"], to: "reject" | "accept" | "withdraw") => {
    const visit = visits.find((each) => each.state === state);
    const answer = visit?.answers.find((each) => each.to === to);
    if (!visit || (!visit.reached && to !== "accept"))
      return `<span class="high badge">not possible</span> ${escapeText(visit?.why ?? "")}`;
    return answer
      ? `<b>${answer.clicks.length}</b> ${answer.clicks.map((click) => escapeText(`“${click}”`)).join(", ")}`
      : "";
  };
  return `<tr><td><code>${escapeText(url)}</code></td><td>${escapeText(banner.product)}${banner.frame ? " (in a frame)" : ""}</td><td>${escapeText(offers.join(", "))}</td><td>${clicks("rejected", "reject")}</td><td>${clicks("accepted", "accept")}</td><td>${clicks("withdrawn", "withdraw")}</td></tr>`;
}

function shots({ url, visits }: PageScan): string {
  const figures = visits.flatMap((visit) =>
    // The page before the answer looks alike in every state.
    visit.pictures.slice(visit.state === "nothing" ? 0 : 1).map(({ label, jpeg }) => {
      const what = `${escapeText(label)}`;
      return `<figure><img src="data:image/jpeg;base64,${jpeg}" alt="${escapeText(url)}: ${what}"><figcaption>${what}<small>State: ${stateNames[visit.state]}</small></figcaption></figure>`;
    }),
  );
  return `<h3>${escapeText(url)}</h3><div class="shots">${figures.join("")}</div>`;
}
