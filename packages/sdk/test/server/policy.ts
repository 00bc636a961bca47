import { readFileSync } from "node:fs";
import type { Policy } from "@tillit/record";

/** Nordljus, whose categories are `functionality` and `tracking`. */
export const nordljus: Policy = JSON.parse(
  readFileSync(new URL("../../../../examples/policies/nordljus-2.0.json", import.meta.url), "utf8"),
);
