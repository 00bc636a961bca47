// From an observation to everything that a report says. Pure.
import type { Knowledge } from "./classify.ts";
import { takeInventory } from "./inventory.ts";
import { judge } from "./judge.ts";
import type { Observation } from "./observation.ts";
import type { Assessment } from "./report/assessment.ts";

/** @example assess(observation, { policy, catalog }).findings.length // 0 */
export function assess(observation: Observation, knowledge: Knowledge): Assessment {
  const { policy } = knowledge;
  return {
    observation,
    findings: judge(observation, knowledge),
    inventory: takeInventory(observation, knowledge),
    ...(policy ? { policy: { id: policy.id, version: policy.version } } : {}),
  };
}
