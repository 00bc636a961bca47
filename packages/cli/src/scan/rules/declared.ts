// What the scan saw against what the policy says.
import { hostInPolicy, itemInPolicy, type Knowledge, ownerOfHost, ownerOfItem } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { Visit } from "../observation.ts";
import { contactsIn, draftFor, type Thing, thingsIn } from "./look.ts";

/** With a policy: undeclared, in the wrong category, kept too long. Without one: unknown only. */
export function checkDeclared(knowledge: Knowledge, visit: Visit): Finding[] {
  const things = (["unasked", "granted", "refused"] as const).flatMap((standing) =>
    thingsIn(knowledge, visit, standing),
  );
  return [
    ...things.flatMap((thing) => [
      ...undeclared(knowledge, visit, thing),
      ...mismatch(knowledge, visit, thing),
      ...lifetime(knowledge, visit, thing),
    ]),
    ...contactsIn(knowledge, visit).flatMap((contact) => {
      const { policy } = knowledge;
      const { host, owner, subject, request } = contact;
      if (owner.by === "unknown") {
        return [
          draftFor(visit, {
            kind: "unknown",
            rule: "unknown/host",
            severity: "low",
            title: `Nobody is known behind ${host}`,
            detail: owner.reason,
            remedy:
              "Find out from the script that causes it whose host it is, and declare it under its service in the policy.",
            subject,
            causes: request.chain,
          }),
        ];
      }
      if (!policy || hostInPolicy(policy, host)) return [];
      return [
        draftFor(visit, {
          kind: "undeclared",
          rule: "undeclared/host",
          severity: "medium",
          title: `${host} is not declared`,
          detail: `The page contacts it, and no service of the policy names it. The catalogue knows it as ${owner.name} (${owner.category}).`,
          remedy: "Add it to the hosts of its service; `tillit scan --write` proposes the declaration.",
          subject,
          causes: request.chain,
        }),
      ];
    }),
  ];
}

function undeclared(
  { policy }: Knowledge,
  visit: Visit,
  { kind, owner, subject, name, causes }: Thing,
): Finding[] {
  if (owner.by === "policy") return [];
  const known = owner.by === "catalogue";
  if (known && !policy) return [];
  const findings: Finding[] = [];
  if (policy) {
    findings.push(
      draftFor(visit, {
        kind: "undeclared",
        rule: `undeclared/${kind}`,
        severity: "medium",
        title: `“${name}” is not declared`,
        detail: known
          ? `No service of the policy declares it. The catalogue knows it as ${owner.name}'s (${owner.category}).`
          : `No service of the policy declares it. ${owner.reason}`,
        remedy: known
          ? "Add it to the policy; `tillit scan --write` proposes the declaration."
          : "Find out what sets it and why, then add it to its service in the policy.",
        subject,
        causes,
      }),
    );
  }
  if (!known) {
    findings.push(
      draftFor(visit, {
        kind: "unknown",
        rule: `unknown/${kind}`,
        severity: "low",
        title: `What “${name}” is for is not known`,
        detail: `${owner.reason} Whether it needs consent depends on its purpose.`,
        remedy: "Ask whoever maintains the script that sets it, then declare it in the policy.",
        subject,
        causes,
      }),
    );
  }
  return findings;
}

/** "Functional" in a vendor's words is not "strictly necessary": known trackers stay trackers (Taskforce report 2023). */
function mismatch({ policy, catalog }: Knowledge, visit: Visit, thing: Thing): Finding[] {
  const { kind, owner, name, host, subject, causes, storage } = thing;
  if (owner.by !== "policy" || owner.category === "tracking") return [];
  const known = ownerOfItem({ catalog }, storage?.area ?? "cookie", name, host);
  const builtIn = owner.category === "necessary" || owner.category === "functionality";
  if (!policy || !builtIn || known.category !== "tracking") return [];
  return [
    draftFor(visit, {
      kind: "mismatch",
      rule: `mismatch/${kind}`,
      severity: "high",
      title: `“${name}” is declared as ${owner.category} and known as tracking`,
      detail: `The policy declares it under ${owner.name}. The catalogue knows it as ${known.name}'s: ${known.reason}`,
      remedy:
        "Move its service to the category tracking, or rename the cookie if it only looks like that one.",
      subject,
      causes,
    }),
  ];
}

function lifetime(
  { policy }: Knowledge,
  visit: Visit,
  { owner, name, cookie, subject, causes, kind }: Thing,
): Finding[] {
  if (!cookie || cookie.lifetime === "session" || !policy || owner.by !== "policy") return [];
  const declared = owner.services
    .flatMap((id) => policy.services[id]?.cookies ?? [])
    .filter((item) =>
      itemInPolicy({ ...policy, services: { it: { ...emptyService, cookies: [item] } } }, "cookie", name),
    )
    .map((item) => item.lifetime);
  const longest = Math.max(
    ...declared.map((days) =>
      days === "session" ? 0 : days === "persistent" ? Number.POSITIVE_INFINITY : days,
    ),
  );
  // A day more is the clock's, a tenth more is rounding.
  if (!declared.length || cookie.lifetime <= longest * 1.1 + 1) return [];
  return [
    draftFor(visit, {
      kind: "lifetime",
      rule: `lifetime/${kind}`,
      severity: "medium",
      title: `“${name}” is kept for ${cookie.lifetime} days; the policy says ${longest || "session"}`,
      detail: "Visitors are told the lifetime of every cookie (Planet49, C-673/17).",
      remedy: "Declare the true lifetime, or set the cookie for a shorter time.",
      subject,
      causes,
    }),
  ];
}
const emptyService = { category: "it", name: "it", provider: "it", purpose: "it" };

/** What the policy declares and no visit showed. One list for the whole scan. */
export function findUnused({ policy, catalog }: Knowledge, visits: readonly Visit[]): Finding[] {
  const granted = visits.filter(({ remains }) => remains.granted);
  if (!policy || !granted.length) return [];
  const seen = granted.flatMap((visit) =>
    thingsIn({ policy, catalog }, visit, "granted").flatMap(({ owner }) => owner.services),
  );
  const hosts = granted.flatMap((visit) =>
    contactsIn({ policy, catalog }, visit).flatMap(
      ({ host }) => ownerOfHost({ policy, catalog }, host).services,
    ),
  );
  const used = new Set([...seen, ...hosts]);
  return Object.entries(policy.services)
    .filter(([id]) => !used.has(id))
    .map(([id, service]) => ({
      kind: "unused" as const,
      rule: "unused/service",
      severity: "info" as const,
      title: `${service.name} was not seen`,
      detail:
        "The policy declares the service; no page of this scan stored anything of it or contacted its hosts.",
      remedy:
        "Nothing to do if it lives on pages that the scan did not visit; otherwise take it out of the policy.",
      subject: `service ${id}`,
      pages: [],
      states: ["accepted" as const],
      causes: [],
    }));
}
