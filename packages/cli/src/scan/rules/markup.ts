// Tags that are not held, and hints that contact a host ahead of need.
import { type Knowledge, ownerOfHost } from "../classify.ts";
import type { Finding } from "../finding.ts";
import type { Visit } from "../observation.ts";
import { hostOf, isRemote, isSameSite } from "../site-of.ts";
import { ownerSentence } from "./consent.ts";
import { addressOf, contactsIn, draftFor, thingsIn } from "./look.ts";

/** Looks at the state in which nothing was chosen: afterwards released tags stand in the page rightly. */
export function checkMarkup(knowledge: Knowledge, visit: Visit): Finding[] {
  if (visit.state !== "nothing") return [];
  return [...untagged(knowledge, visit), ...hints(knowledge, visit)];
}

function untagged(knowledge: Knowledge, visit: Visit): Finding[] {
  const causes = effectsBySource(knowledge, visit);
  return visit.tags.flatMap((tag) => {
    if (tag.held || !tag.served) return [];
    const url = tag.url;
    const outside = url !== undefined && isRemote(url) && !isSameSite(url, visit.finalUrl);
    const owner = outside ? ownerOfHost(knowledge, addressOf(url)) : undefined;
    const effects = url === undefined ? [] : (causes.get(url) ?? []);
    if (owner?.exempt || (!outside && !effects.length)) return [];
    return [
      draftFor(visit, {
        kind: "untagged",
        rule: `untagged/${tag.element}`,
        severity: owner?.category === "tracking" || (!outside && effects.length) ? "high" : "medium",
        title: outside
          ? `<${tag.element}> of ${addressOf(url ?? "")} is not held`
          : `A script of your own sets off tracking: ${url}`,
        detail:
          outside && owner
            ? `${ownerSentence(owner)} It loads as soon as the page does.`
            : `It causes ${[...new Set(effects)].slice(0, 4).join("; ")}.`,
        remedy:
          tag.element === "script"
            ? 'Write it as <script type="text/plain" data-consent="tracking" data-service="…" …>.'
            : `Write its address as data-${tag.element === "link" ? "href" : "src"} and add data-consent="tracking" data-service="…".`,
        subject: `<${tag.element}> ${url ?? tag.source}`,
        causes: [tag.source],
      }),
    ];
  });
}

/** What happened before a choice and needs consent, by the script or page whose code did it. */
function effectsBySource(knowledge: Knowledge, visit: Visit): Map<string, string[]> {
  const effects = new Map<string, string[]>();
  const note = (cause: string, what: string) => {
    const source = cause.replace(/^Set-Cookie of /, "").replace(/( \((inline|redirect)\))|(:\d+)$/, "");
    effects.set(source, [...(effects.get(source) ?? []), what]);
  };
  for (const { owner, causes, subject } of thingsIn(knowledge, visit, "unasked")) {
    if (!owner.exempt && owner.category !== null) for (const cause of causes) note(cause, subject);
  }
  for (const { owner, request, subject } of contactsIn(knowledge, visit, "unasked")) {
    const [direct] = request.chain;
    if (!owner.exempt && direct) note(direct, subject);
  }
  return effects;
}

function hints(knowledge: Knowledge, visit: Visit): Finding[] {
  return visit.hints.flatMap(({ how, url, source }) => {
    if (!isRemote(url) || isSameSite(hostOf(url), visit.finalUrl)) return [];
    const owner = ownerOfHost(knowledge, addressOf(url));
    if (owner.exempt) return [];
    const names = how === "dns-prefetch" ? "asks a name server for" : "contacts";
    return [
      draftFor(visit, {
        kind: "hint",
        rule: `hint/${how.replace(/\W+/g, "-").toLowerCase()}`,
        severity: how === "dns-prefetch" || how.endsWith("dns-prefetch") ? "low" : "medium",
        title: `A ${how} ${names} ${addressOf(url)} before a choice`,
        detail: `${ownerSentence(owner)} The browser acts on it at once, whether or not the tag that needs it is held.`,
        remedy:
          "Take it out: a held tag is not faster for it, and the visitor has not agreed to the contact.",
        subject: `${how} of ${url}`,
        causes: [source],
      }),
    ];
  });
}
