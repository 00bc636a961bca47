// The register of subjects' requests, with the month that each one has (GDPR 12(3)), and the audit log.
import type { Hono } from "hono";
import { z } from "zod";
import { Problem } from "../core/problem.ts";
import type { RightsRequest } from "../core/store.ts";
import { uuid } from "../core/uuid.ts";
import { term } from "../rights/term.ts";
import { writeDown } from "./admin.ts";
import { type Host, idIn, numberIn, type Peer } from "./context.ts";
import { bodyOf, openRequest, requestKinds } from "./subject.ts";

export const newRequestSchema = z.strictObject({
  kind: z.enum(requestKinds),
  /** A case number, a record's id or a subject's digest; never a name or an address. */
  reference: z
    .string()
    .max(100)
    .regex(/^[^@\s]+$/),
  /** When it came in, if not now. */
  receivedAt: z.iso.datetime().optional(),
  note: z.string().max(1000).optional(),
});
export const requestChangeSchema = z.union([
  z.strictObject({ state: z.enum(["done", "refused"]), note: z.string().max(1000).optional() }),
  z.strictObject({ extension: z.string().min(1).max(1000) }),
]);

export function requestRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.post("/v1/admin/requests", async (call) => {
    const { kind, reference, receivedAt, note } = await bodyOf(call, host, newRequestSchema);
    const now = host.now();
    const id = uuid(now, host.random(10));
    const request = openRequest(kind, reference, receivedAt ? Date.parse(receivedAt) : now, id, note);
    await (await host.store).addRequest(request);
    await writeDown(host, "open-request", id, { kind });
    return call.json(shown(request, now), 201);
  });

  app.get("/v1/admin/requests", async (call) => {
    const state = call.req.query("state");
    if (state !== undefined && state !== "open" && state !== "done" && state !== "refused") {
      throw new Problem("bad-request", "state is open, done or refused", { path: "state" });
    }
    const requests = await (await host.store).requests(state, numberIn(call, "limit"));
    return call.json({ requests: requests.map((request) => shown(request, host.now())) });
  });

  app.patch("/v1/admin/requests/:id", async (call) => {
    const id = idIn(call.req.param("id"), "id");
    const change = await bodyOf(call, host, requestChangeSchema);
    const store = await host.store;
    const before = await store.changeRequest(id, {});
    if (!before) throw new Problem("not-found", "no request has this id");
    if (before.state !== "open") throw new Problem("conflict", `the request is ${before.state}`);
    await writeDown(host, "state" in change ? "close-request" : "extend-request", id);
    const after = await store.changeRequest(
      id,
      "state" in change
        ? { state: change.state, closedAt: host.now(), ...(change.note && { note: change.note }) }
        : // Two further months, where complexity and number make them necessary.
          { extension: change.extension, dueAt: term(before.receivedAt, 3) },
    );
    return call.json(shown(after as RightsRequest, host.now()));
  });

  app.get("/v1/admin/audit", async (call) => {
    const { before } = call.req.query();
    const limit = numberIn(call, "limit");
    const acts = await (await host.store).acts(before && idIn(before, "before"), limit);
    return call.json({
      acts: acts.map((act) => ({
        ...act,
        at: new Date(act.at).toISOString(),
        detail: JSON.parse(act.detail),
      })),
      next: acts.length === limit ? acts.at(-1)?.id : null,
    });
  });
}

function shown(request: RightsRequest, now: number) {
  const { receivedAt, dueAt, closedAt } = request;
  const spell = (time: number) => new Date(time).toISOString();
  return {
    ...request,
    receivedAt: spell(receivedAt),
    dueAt: spell(dueAt),
    closedAt: closedAt === null ? null : spell(closedAt),
    overdue: request.state === "open" && dueAt < now,
    daysLeft: Math.floor((dueAt - now) / 86_400_000),
  };
}
