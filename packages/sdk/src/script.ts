// The script-tag file, complete in itself: `<script src="tillit.js"></script><script>tillit.start(policy)</script>`.
import type { Policy } from "@tillit/record";
import * as banner from "./banner/index.ts";
import type { Consent } from "./consent.ts";
import * as decision from "./decision/index.ts";
import type { ConsentOptions } from "./options.ts";
import { isAhead } from "./page/lifecycle.ts";
import { startConsent } from "./single.ts";

/** The running engine; `undefined` before `start`. */
export let consent: Consent | undefined;

/** Starts consent on this page, or answers with the engine that already runs. Never throws. */
export function start(policy: Policy, options: ConsentOptions = {}): Consent {
  const load = async () => decision;
  consent = startConsent(policy, { banner: async () => banner, ...options }, load, !isAhead() && decision);
  return consent;
}
