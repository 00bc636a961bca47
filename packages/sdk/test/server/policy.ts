import type { Policy } from "@tillit/record";
import policy from "../../../../examples/policies/nordljus-2.0.json" with { type: "json" };

/** Nordljus, whose categories are `functionality` and `tracking`. */
export const nordljus = policy as unknown as Policy;
