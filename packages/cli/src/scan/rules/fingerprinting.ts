// Calls that tell devices apart, before consent or by somebody unknown.
import { type Knowledge, ownerOfHost } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { CallSeen, Visit } from "../observation.ts";
import { isSameSite } from "../site-of.ts";
import { addressOf, draftFor } from "./look.ts";

const names: { readonly [api in CallSeen["api"]]: string } = {
  canvas: "reads back drawn text (canvas)",
  webgl: "asks for the graphics card (WebGL)",
  audio: "renders sound that nobody hears (AudioContext)",
  fonts: "measures many fonts",
  navigator: "takes an inventory of the browser (navigator, screen)",
};

export function checkFingerprinting(knowledge: Knowledge, visit: Visit): Finding[] {
  const calls = visit.events.filter(
    (event): event is CallSeen => event.kind === "call" && event.standing !== "granted",
  );
  const byScript = groupBy(calls);
  return [...byScript].flatMap(([script, made]) => {
    const own = isSameSite(script, visit.finalUrl);
    const owner = own ? undefined : ownerOfHost(knowledge, addressOf(script));
    if (owner?.exempt) return [];
    const kinds = [...new Set(made.map(({ api }) => api))];
    return [
      draftFor(visit, {
        kind: "fingerprinting",
        rule: `fingerprinting/${kinds.length > 1 ? "several" : kinds[0]}`,
        // One such call has honest uses; two in one script seldom.
        severity: kinds.length > 1 ? "high" : "low",
        title: `${script} ${kinds.map((kind) => names[kind]).join(", ")} without consent`,
        detail: `Such calls tell devices apart when they are used for that; the scan cannot see what becomes of the answers (${made.map(({ detail }) => detail).join("; ")}). Fingerprinting needs consent as a cookie does (EDPB Guidelines 2/2023).`,
        remedy:
          "Find out why the script does it; hold it until consent unless it is strictly necessary, and write the reason into the policy.",
        subject: `calls of ${script}`,
        causes: made.map(({ by }) => by),
      }),
    ];
  });
}

const scriptOf = ({ by }: CallSeen) => by.replace(/ \(inline\)$/, "").replace(/:\d+$/, "");

function groupBy(calls: readonly CallSeen[]): Map<string, CallSeen[]> {
  const groups = new Map<string, CallSeen[]>();
  for (const call of calls) groups.set(scriptOf(call), [...(groups.get(scriptOf(call)) ?? []), call]);
  return groups;
}
