// Protection that a cookie could have and does not.
import type { Knowledge } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { Visit } from "../observation.ts";
import { draftFor, thingsIn } from "./look.ts";

export function checkFlags(knowledge: Knowledge, visit: Visit): Finding[] {
  const secure = visit.finalUrl.startsWith("https:");
  return (["unasked", "granted", "refused"] as const)
    .flatMap((standing) => thingsIn(knowledge, visit, standing))
    .flatMap(({ cookie, subject, name, causes, owner }) => {
      if (!cookie) return [];
      const findings: Finding[] = [];
      const add = (rule: string, title: string, detail: string, remedy: string) =>
        findings.push(
          draftFor(visit, {
            kind: "flags",
            rule: `flags/${rule}`,
            severity: "low",
            title,
            detail,
            remedy,
            subject,
            causes,
          }),
        );
      if (secure && !cookie.secure) {
        add(
          "secure",
          `“${name}” is sent on plain http as well`,
          "Without Secure anybody on the way can read it.",
          "Set it with Secure.",
        );
      }
      const item =
        owner.by === "policy" &&
        owner.services
          .flatMap((id) => knowledge.policy?.services[id]?.cookies ?? [])
          .find((each) => each.name === name);
      if (item && cookie.httpOnly && !item.httpOnly) {
        add(
          "http-only",
          `“${name}” is HTTP-only, and the policy does not say so`,
          "Script cannot delete it, so a withdrawal leaves it to the server.",
          "Add httpOnly: true to its declaration, and let the server expire it.",
        );
      }
      return findings;
    });
}
