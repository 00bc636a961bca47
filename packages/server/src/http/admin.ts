// Who holds the admin token, and that every act of theirs is written down before it is done.
import { timingSafeEqual } from "node:crypto";
import { Problem } from "../core/problem.ts";
import { uuid } from "../core/uuid.ts";
import { sha256 } from "../ledger/digest.ts";
import { limitKey } from "./client-address.ts";
import { addressOf, type Call, type Host } from "./context.ts";

/** @throws {Problem} 401, 403 when there is no admin API, 429 when an address guesses */
export function checkAdmin(call: Call, host: Host, given: string): void {
  if (!host.adminToken) throw new Problem("forbidden", "set TILLIT_ADMIN_TOKEN to use the admin API");
  // A page of another site could otherwise use what a browser knows of this one.
  const site = call.req.header("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") throw new Problem("origin-refused", site);
  // Digests have one length, so that the comparison tells nothing about the token's.
  if (timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(host.adminToken)))) return;
  host.limitAdmin(limitKey(addressOf(call.req.raw, call.env ?? {}, host)));
  throw new Problem("unauthorized", "send the admin token: Authorization: Bearer …");
}

/**
 * The token that a request brings: in `Authorization`, or in the form that starts the download of the ledger, which
 * a page can hand to the browser's own downloads in no other way. Never in an address, which logs would keep.
 */
export async function tokenIn({ req }: Call): Promise<string> {
  const header = req.header("authorization");
  if (header !== undefined) return /^Bearer (.+)$/.exec(header)?.[1] ?? "";
  const isForm =
    req.method === "POST" &&
    req.path.endsWith("/v1/admin/export") &&
    req.header("content-type") === "application/x-www-form-urlencoded" &&
    Number(req.header("content-length") ?? Number.NaN) <= 1024;
  return isForm ? (new URLSearchParams(await req.text()).get("token") ?? "") : "";
}

export async function writeDown(host: Host, act: string, target: string, detail: object = {}): Promise<void> {
  const at = host.now();
  const id = uuid(at, host.random(10));
  await (await host.store).addAct({ id, at, act, target, detail: JSON.stringify(detail) });
  host.log("info", "admin-act", { act });
}
