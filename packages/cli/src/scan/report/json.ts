// The whole assessment for a program, without the pictures.
import { type Assessment, countBySeverity, verdictOf } from "./assessment.ts";

export function jsonReport(assessment: Assessment): object {
  const { observation, findings, inventory, policy } = assessment;
  return {
    schema: 1,
    verdict: verdictOf(assessment),
    counts: countBySeverity(findings),
    ...(policy ? { policy } : {}),
    findings,
    inventory,
    observation: {
      ...observation,
      pages: observation.pages.map((page) => ({
        ...page,
        visits: page.visits.map(({ pictures, ...visit }) => ({
          ...visit,
          pictures: pictures.map(({ label }) => label),
        })),
      })),
    },
  };
}
