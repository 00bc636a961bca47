// From what was seen to what is wrong. Pure: no browser, no files, no clock.
import type { Knowledge } from "./classify.ts";
import { type Finding, mergeFindings } from "./finding.ts";
import type { Observation, Visit } from "./observation.ts";
import { checkBanner } from "./rules/banner.ts";
import { checkConsent } from "./rules/consent.ts";
import { checkDeclared, findUnused } from "./rules/declared.ts";
import { checkFingerprinting } from "./rules/fingerprinting.ts";
import { checkFlags } from "./rules/flags.ts";
import { checkMarkup } from "./rules/markup.ts";

/**
 * Everything that is wrong with what a scan saw, one finding a rule and subject, the worst first.
 *
 * @example judge(observation, { policy, catalog }).filter(({ kind }) => kind === "leak").length // 0
 */
export function judge({ pages }: Observation, knowledge: Knowledge): Finding[] {
  const visits = pages.flatMap((page) => page.visits);
  return mergeFindings([
    ...visits.flatMap((visit) => judgeVisit(visit, knowledge)),
    ...findUnused(knowledge, visits),
    ...pages.flatMap(({ url, failure }): Finding[] =>
      failure
        ? [
            {
              kind: "incomplete",
              rule: "incomplete/page",
              severity: "low",
              title: "The page could not be looked at",
              detail: failure,
              remedy:
                "Open it in a browser; give a longer --timeout if it is slow, --login if it asks for one.",
              subject: `page ${url}`,
              pages: [url],
              states: [],
              causes: [],
            },
          ]
        : [],
    ),
  ]);
}

function judgeVisit(visit: Visit, knowledge: Knowledge): Finding[] {
  const consent = checkConsent(knowledge, visit);
  return [
    ...consent,
    ...checkDeclared(knowledge, visit),
    ...checkMarkup(knowledge, visit),
    ...checkFingerprinting(knowledge, visit),
    ...checkFlags(knowledge, visit),
    ...checkBanner(visit, consent.length > 0),
  ];
}
