// The rules of a policy that look across its fields.
import type { z } from "zod";
import { encode } from "../encode.ts";
import { serviceCode } from "../service-code.ts";
import { compareVersions } from "../version.ts";
import type { Policy } from "./policy.ts";

/** Bytes that the consent cookie's value may take, so that name and value stay under 300. */
const cookieRoom = 280;

export function checkPolicy(policy: Policy, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string, input: unknown) =>
    context.addIssue({ code: "custom", path, message, input });
  checkChanges(policy, refuse);
  checkServices(policy, refuse);
  checkCategories(policy, refuse);
  checkRoom(policy, refuse);
}

type Refuse = (path: (string | number)[], message: string, input: unknown) => void;

function checkChanges({ version, date, changes, categories, services }: Policy, refuse: Refuse) {
  const newestFirst = [...changes].sort((a, b) => compareVersions(b.version, a.version));
  const newest = newestFirst[0];
  if (newest && compareVersions(newest.version, version) !== 0) {
    refuse(
      ["version"],
      `the newest entry of the change log is ${newest.version}; add an entry for this version to "changes"`,
      version,
    );
  } else if (newest && newest.date !== date) {
    refuse(["date"], `the change log dates this version ${newest.date}; use one date for both`, date);
  }
  const removed = new Set(changes.flatMap((change) => change.removed ?? []));
  const seen = new Set<string>();
  for (const [at, change] of changes.entries()) {
    if (seen.has(change.version)) {
      refuse(["changes", at, "version"], "stands twice; give each version one entry", change.version);
    }
    seen.add(change.version);
    for (const kind of ["categories", "services"] as const) {
      const known = kind === "categories" ? categories : services;
      for (const [place, id] of (change.touches?.[kind] ?? []).entries()) {
        if (Object.hasOwn(known, id) || removed.has(id)) continue;
        refuse(
          ["changes", at, "touches", kind, place],
          `the policy has no such id under "${kind}"; mend the spelling, or list the id in "removed" of the change that took it away`,
          id,
        );
      }
    }
    const touched = [...(change.touches?.categories ?? []), ...(change.touches?.services ?? [])];
    if (change.weight === "material" && change !== newestFirst.at(-1) && !touched.length) {
      refuse(
        ["changes", at, "touches"],
        "a material change asks visitors again about something; name the categories or services that it touches",
        change.touches,
      );
    }
  }
}

function checkServices({ categories, services }: Policy, refuse: Refuse) {
  const codes = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const [id, service] of Object.entries(services)) {
    if (!Object.hasOwn(categories, service.category)) {
      refuse(
        ["services", id, "category"],
        `is not among the policy's categories (${Object.keys(categories).join(", ")}); add it there or use one of them`,
        service.category,
      );
    }
    const twin = codes.get(serviceCode(id));
    if (twin) refuse(["services", id], `shares its cookie code with "${twin}"; rename one of the two`, id);
    codes.set(serviceCode(id), id);
    for (const [at, cookie] of (service.cookies ?? []).entries()) {
      const owner = owners.get(cookie.name);
      if (owner && services[owner]?.category !== service.category) {
        refuse(
          ["services", id, "cookies", at, "name"],
          `belongs to "${owner}" in another category as well; one cookie has one category`,
          cookie.name,
        );
      }
      owners.set(cookie.name, id);
    }
  }
}

const builtIn = ["necessary", "functionality", "tracking"];

function checkCategories({ categories }: Policy, refuse: Refuse) {
  for (const [id, category] of Object.entries(categories)) {
    if (/^[a-z][a-z0-9-]{0,31}$/.test(id) && id !== "constructor") {
      if (!builtIn.includes(id) && !category?.name) {
        refuse(
          ["categories", id, "name"],
          "a category that the site adds needs a name to show; add one",
          undefined,
        );
      }
    } else {
      refuse(
        ["categories", id],
        "is no usable id; use 1 to 32 lower-case letters, digits and hyphens, beginning with a letter",
        id,
      );
    }
  }
}

function checkRoom({ version, categories, services }: Policy, refuse: Refuse) {
  const optional = Object.keys(categories).filter((id) => id !== "necessary");
  const keys = [...optional, ...Object.keys(services).map(serviceCode)];
  const length = encode({
    id: "x".repeat(36),
    subject: "x".repeat(32),
    policyVersion: version,
    decidedAt: 1e12,
    expiresAt: 1e12,
    states: Object.fromEntries(keys.map((key) => [key, true])),
  }).length;
  if (length > cookieRoom) {
    refuse(
      ["services"],
      `a choice about them takes ${length} bytes of cookie and ${cookieRoom} are allowed; merge services of one provider or shorten category ids`,
      `${Object.keys(services).length} services`,
    );
  }
}
