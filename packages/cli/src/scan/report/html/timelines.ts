// What fired when: a strip for each visit, and every event below it.
import type { Inventory } from "../../inventory.ts";
import type { PageScan, Seen, Visit } from "../../observation.ts";
import { addressOf } from "../../rules/look.ts";
import { hostOf, isRemote, isSameSite } from "../../site-of.ts";
import type { Assessment } from "../assessment.ts";
import { escapeText } from "../escape-text.ts";
import { stateNames } from "./finding-parts.ts";

/** Pages and events that are drawn; the JSON report has all. */
const mostPages = 8;
const mostEvents = 150;

type Tone = "good" | "high" | "medium" | "info";
const colours: { readonly [tone in Tone]: string } = {
  good: "#1d6b3f",
  high: "#b3261e",
  medium: "#c98a1b",
  info: "#9aa3b2",
};

export function timelines({ observation, inventory }: Assessment): string {
  const drawn = observation.pages.filter(({ failure }) => !failure).slice(0, mostPages);
  return `<section id="timeline">
<h2>What happened when</h2>
<p class="lead">Time runs to the right. A vertical line is an answer or a load. <span class="legend"><span style="color:${colours.high}">● needs a consent that was not there</span><span style="color:${colours.medium}">● not known</span><span style="color:${colours.good}">● allowed</span><span style="color:${colours.info}">● the site's own</span></span></p>
${drawn.map((page) => ofPage(page, inventory)).join("\n")}
${observation.pages.length > drawn.length ? `<p class="meta">${observation.pages.length - drawn.length} more pages are in the JSON report.</p>` : ""}
</section>`;
}

function ofPage({ url, visits }: PageScan, inventory: Inventory): string {
  return `<h3>${escapeText(url)}</h3>${visits.map((visit) => ofVisit(visit, inventory)).join("")}`;
}

const lanes = ["request", "cookie", "storage", "call"] as const;
const names = { request: "Requests", cookie: "Cookies", storage: "Storage", call: "Calls", mark: "" };

function ofVisit(visit: Visit, inventory: Inventory): string {
  const end = Math.max(1_000, ...visit.events.map(({ t }) => t)) * 1.04;
  const x = (t: number) => (90 + (t / end) * 895).toFixed(1);
  const told = visit.events.map((event) => ({ event, tone: toneOf(event, visit, inventory) }));
  const marks = told.flatMap(({ event }) => (event.kind === "mark" ? [event] : []));
  const rules = marks.map(({ t, text }, at) => {
    const anchor = Number(x(t)) > 700 ? "end" : "start";
    const dx = anchor === "end" ? -4 : 4;
    return `<line x1="${x(t)}" x2="${x(t)}" y1="6" y2="136" stroke="#20416b" stroke-dasharray="3 3"/><text x="${Number(x(t)) + dx}" y="${14 + (at % 3) * 12}" text-anchor="${anchor}">${escapeText(text.slice(0, 60))}</text>`;
  });
  // What is wrong is drawn last, on top.
  const order: Tone[] = ["info", "good", "medium", "high"];
  const points = told
    .filter(({ event }) => event.kind !== "mark")
    .sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone))
    .map(({ event, tone }) => {
      const lane = lanes.indexOf(event.kind as (typeof lanes)[number]);
      return `<circle cx="${x(event.t)}" cy="${58 + lane * 22}" r="4" fill="${colours[tone]}" fill-opacity=".8"><title>${escapeText(`${event.t} ms: ${textOf(event)}`)}</title></circle>`;
    });
  const labels = lanes.map((lane, at) => `<text x="8" y="${62 + at * 22}">${names[lane]}</text>`);
  const ticks = [0.25, 0.5, 0.75, 1].map(
    (part) =>
      `<text x="${x((end / 1.04) * part)}" y="148" text-anchor="middle">${(((end / 1.04) * part) / 1_000).toFixed(1)} s</text>`,
  );
  const rows = told
    .filter(({ event, tone }) => event.kind === "mark" || tone !== "info")
    .slice(0, mostEvents)
    .map(
      ({ event, tone }) =>
        `<tr><td>${(event.t / 1_000).toFixed(2)} s</td><td><span class="dot" style="background:${colours[event.kind === "mark" ? "info" : tone]}">&nbsp;</span></td><td>${standings[event.standing]}</td><td>${event.kind === "mark" ? `<b>${escapeText(event.text)}</b>` : `<code>${escapeText(textOf(event))}</code>`}</td><td><code>${escapeText(causeOf(event))}</code></td></tr>`,
    );
  return `<h4 style="margin:14px 0 0">${stateNames[visit.state]}${visit.reached ? "" : ` <span class="badge medium">not reached: ${escapeText(visit.why ?? "")}</span>`}</h4>
<svg class="strip" viewBox="0 0 1000 156" role="img" aria-label="Timeline of the visit, ${stateNames[visit.state]}">${labels.join("")}${ticks.join("")}${rules.join("")}${points.join("")}</svg>
<details><summary class="meta">Events other than the site's own (${rows.length})</summary><div class="scroll"><table><thead><tr><th>At</th><th></th><th>Consent</th><th>What</th><th>Direct cause</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

const standings = { unasked: "not asked", granted: "given", refused: "refused" };

function toneOf(event: Seen, visit: Visit, { cookies, storage, hosts }: Inventory): Tone {
  if (event.kind === "mark") return "info";
  if (event.kind === "call") return event.standing === "granted" ? "good" : "medium";
  if (
    event.kind === "request" &&
    (!isRemote(event.url) || isSameSite(hostOf(addressOf(event.url)), visit.finalUrl))
  )
    return "info";
  if (event.kind === "cookie" && !event.stored) return "info";
  const owner =
    event.kind === "request"
      ? hosts.find(({ host }) => host === addressOf(event.url))?.owner
      : event.kind === "cookie"
        ? cookies.find(({ name }) => name === event.name)?.owner
        : storage.find(({ area, key }) => area === event.area && key === event.key)?.owner;
  // Set and gone again before anybody looked: it is in no table.
  if (!owner) return "info";
  if (owner.exempt || event.standing === "granted") return "good";
  return owner.category === null && event.kind !== "request" ? "medium" : "high";
}

function textOf(event: Seen): string {
  if (event.kind === "request") return `${event.type} ${event.url.slice(0, 140)}`;
  if (event.kind === "cookie")
    return `cookie ${event.name} (${event.how === "http" ? "Set-Cookie" : "script"})`;
  if (event.kind === "storage") return `${event.area} ${event.key}`;
  if (event.kind === "call") return `${event.api}: ${event.detail}`;
  return event.text;
}

function causeOf(event: Seen): string {
  if (event.kind === "mark") return "";
  return event.kind === "request" ? (event.chain[0] ?? "") : event.by;
}
