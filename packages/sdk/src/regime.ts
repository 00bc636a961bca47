// What the law of the visitor's place changes in the state of a page. The engine knows no more of it than this.
import type { ConsentRecord, Policy } from "@tillit/record";
import type { Snapshot } from "./snapshot.ts";

export interface Regime {
  /** As the record names it. */
  readonly id: ConsentRecord["regime"];
  /** Milliseconds that a choice is remembered, where the law wants it longer than the policy says. */
  readonly lifetime?: number | undefined;
  /** The browser's signal that counts as an objection, if there is one. */
  objection(): "gpc" | "dnt" | null;
  /** What holds here, from what the visitor chose. Never changes what was chosen. */
  settle(policy: Policy, chosen: Snapshot): Snapshot;
}
