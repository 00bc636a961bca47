// The banner itself, and what kept the scan from using it.
import type { Finding } from "../finding.ts";
import type { Visit } from "../observation.ts";
import { type Draft, draftFor } from "./look.ts";

/** A reject button smaller than this part of the accept button is no equal. */
const equalArea = 0.5;

export function checkBanner(visit: Visit, leaks: boolean): Finding[] {
  const { banner, state, answers } = visit;
  const add = (draft: Omit<Draft, "kind" | "causes" | "subject"> & { kind?: "incomplete" }): Finding =>
    draftFor(visit, { kind: "banner", subject: "banner", causes: [], ...draft });
  const findings: Finding[] = [];
  if (state === "nothing" && !banner && leaks && visit.reached) {
    findings.push(
      add({
        rule: "banner/missing",
        severity: "high",
        title: "No banner was found, and something needs consent",
        detail:
          "The page uses what needs consent and asks nobody; or it asks in a way that the scan does not understand.",
        remedy:
          "Ask before anything is used. If there is a banner, open the screenshot and report its wording to us.",
      }),
    );
  }
  if (state === "nothing" && banner?.accept && !banner.reject) {
    findings.push(
      add({
        rule: "banner/no-reject",
        severity: "high",
        title: "The first layer has an accept button and no reject button",
        detail: `It offers “${banner.accept}”${banner.settings ? ` and “${banner.settings}”` : ""}. Refusing has to be as easy as agreeing (Cookie Banner Taskforce 2023, type A).`,
        remedy: "Put a reject button beside it, of the same size and weight.",
      }),
    );
  }
  if (state === "nothing" && banner?.rejectArea !== undefined && banner.rejectArea < equalArea) {
    findings.push(
      add({
        rule: "banner/unequal",
        severity: "medium",
        title: "The reject button is much smaller than the accept button",
        detail: `Its area is ${Math.round(banner.rejectArea * 100)} % of the other's (AEPD 2023; IMY 2023-16453).`,
        remedy: "Give both the same size, weight and contrast.",
      }),
    );
  }
  if (banner?.preticked.length) {
    findings.push(
      add({
        rule: "banner/preticked",
        severity: "high",
        title: `Switched on before the visitor touched anything: ${banner.preticked.join(", ")}`,
        detail: "A box that is ticked beforehand is no consent (Planet49, C-673/17).",
        remedy: "Leave every optional switch off.",
      }),
    );
  }
  const withdrawal = answers.find(({ to }) => to === "withdraw");
  if (state === "withdrawn" && withdrawal && !visit.reached) {
    findings.push(
      add({
        rule: "banner/no-withdrawal",
        severity: "high",
        title: "Consent could not be withdrawn",
        detail:
          `${visit.why ?? ""} Withdrawing has to be as easy as giving, on every page (GDPR art. 7(3)).`.trim(),
        remedy: "Show a control such as “Cookie settings” on every page.",
      }),
    );
  } else if (!visit.reached && banner) {
    findings.push(
      add({
        kind: "incomplete",
        rule: "incomplete/answer",
        severity: "low",
        title: `The state “${state}” could not be brought about`,
        detail: visit.why ?? "",
        remedy: "Look at the screenshots; give a longer --timeout if the page is slow.",
      }),
    );
  }
  if (visit.dropped) {
    findings.push(
      add({
        kind: "incomplete",
        rule: "incomplete/events",
        severity: "low",
        title: `${visit.dropped} events were too many to keep`,
        detail: "The timeline is cut; what remains stored is complete.",
        remedy: "Look at the script that causes them.",
      }),
    );
  }
  return findings;
}
