// One difference between two policies.
import { type RuleId, rules, type Weight } from "./rules.ts";

export interface Step {
  readonly rule: RuleId;
  /** What it weighs at least. */
  readonly weight: Weight;
  /** Place in the newer policy, or, where it is gone, the nearest place that is still there. */
  readonly path: string;
  /** What differs, in one plain sentence. */
  readonly what: string;
  /** What stood there and stands there now. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly category?: string;
  readonly service?: string;
  /** Whether a person has to judge that it is wording only. */
  readonly judge?: true;
}

export type Draft = Omit<Step, "weight" | "judge"> & {
  /** Stands in a category that never asks, before as after. */
  readonly free?: boolean;
};

export function weigh({ free, ...draft }: Draft): Step {
  const rule: { weight: Weight; judge?: true } = rules[draft.rule];
  const weight = free ? "editorial" : rule.weight;
  return { ...draft, weight, ...(rule.judge && !free ? { judge: true } : {}) };
}
