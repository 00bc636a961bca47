// The script-tag file for development: a policy that cannot be used throws, with path, value and remedy.
import type { Policy } from "@tillit/record";
import { readPolicy } from "@tillit/record/schema";
import type { Consent } from "./consent.ts";
import type { ConsentOptions } from "./options.ts";
import * as production from "./script.ts";

export let consent: Consent | undefined;

/** @throws {PolicyError} when the policy cannot be used */
export function start(policy: Policy, options?: ConsentOptions): Consent {
  readPolicy(policy);
  consent = production.start(policy, options);
  return consent;
}
