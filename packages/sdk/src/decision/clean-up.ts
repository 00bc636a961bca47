// What follows a change of state: leftovers go and, if something that lost its consent had run, so does the page.
import type { Policy } from "@tillit/record";
import type { Plan } from "../core/index.ts";
import { announce } from "../page/index.ts";
import type { Snapshot } from "../snapshot.ts";
import { type PurgeReport, purge } from "./purge.ts";
import { readCookies } from "./read-cookies.ts";
import { type NamedCookie, writeRecord } from "./write-record.ts";

/** What withdrawing did, and what script cannot do. */
export interface WithdrawalReport extends PurgeReport {
  /** Whether the page is being reloaded, because something that lost its consent had already run. */
  readonly reloading: boolean;
}

/**
 * Resolves once everything that script can delete is gone.
 *
 * @param cookie the consent cookie, which stays, once
 * @param mayReload whether something that lost its consent had run, and the site lets the page be reloaded
 */
export async function cleanUp(
  { revokes }: Plan,
  policy: Policy,
  snapshot: () => Snapshot,
  cookie: NamedCookie,
  mayReload: boolean,
): Promise<WithdrawalReport> {
  const { record } = snapshot();
  // An older record on another domain or path would be the newest again once this one is gone.
  if (record && readCookies().filter(([name]) => name === cookie.name)[1]) writeRecord(record, cookie);
  const sweep = () => purge(policy, snapshot().grants, cookie.name);
  // A tracker that is still running may write again before the page goes.
  if (revokes) addEventListener("pagehide", sweep, { once: true });
  const report = { ...(await sweep()), reloading: revokes && mayReload };
  if (revokes) announce("withdrawal", report);
  if (report.reloading) location.reload();
  return report;
}
