// What follows a change of state: leftovers go and, if something that lost its consent had run, so does the page.
import type { Policy } from "@tillit/record";
import type { Grants, Plan } from "../core/index.ts";
import { announce } from "../page/index.ts";
import { type PurgeReport, purge } from "./purge.ts";

/** What withdrawing did, and what script cannot do. */
export interface WithdrawalReport extends PurgeReport {
  /** Whether the page is being reloaded, because something that lost its consent had already run. */
  readonly reloading: boolean;
}

/**
 * Resolves once everything that script can delete is gone.
 *
 * @param own name of the consent cookie, which stays
 * @param mayReload whether something that lost its consent had run, and the site lets the page be reloaded
 */
export async function cleanUp(
  { revokes }: Plan,
  policy: Policy,
  grants: () => Grants,
  own: string,
  mayReload: boolean,
): Promise<WithdrawalReport> {
  const sweep = () => purge(policy, grants(), own);
  // A tracker that is still running may write again before the page goes.
  if (revokes) addEventListener("pagehide", sweep, { once: true });
  const report = { ...(await sweep()), reloading: revokes && mayReload };
  if (revokes) announce("withdrawal", report);
  if (report.reloading) location.reload();
  return report;
}
