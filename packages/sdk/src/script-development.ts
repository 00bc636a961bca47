// The script-tag file for development: a policy that cannot be used throws, with path, value and remedy, and what is
// wrong on the page is told in the console.
import type { Policy } from "@tillit/record";
import { readPolicy } from "@tillit/record/schema";
import { audit } from "./audit/index.ts";
import type { Consent } from "./consent.ts";
import { tellProblems } from "./development/tell-problems.ts";
import type { ConsentOptions } from "./options.ts";
import * as production from "./script.ts";

export let consent: Consent | undefined;

/** @throws {PolicyError} when the policy cannot be used */
export function start(policy: Policy, options?: ConsentOptions): Consent {
  readPolicy(policy);
  const started = production.start(policy, options);
  const own = options?.cookie?.name ?? "tillit";
  if (consent !== started) tellProblems(started, own, false);
  started.audit ??= () => audit(started, own);
  consent = started;
  return started;
}
