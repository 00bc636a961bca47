// Policies and notices: registered by the administrator, readable by anybody, as they are shown to anybody.
import type { Hono } from "hono";
import { z } from "zod";
import { Problem } from "../core/problem.ts";
import { readNotice } from "../policy/notice-seen.ts";
import { writeDown } from "./admin.ts";
import { checkRate, type Host, type Peer } from "./context.ts";
import { bodyOf } from "./subject.ts";

export const registrationSchema = z.strictObject({
  policy: z.looseObject({ id: z.string(), version: z.string() }),
  notices: z
    .array(z.strictObject({ locale: z.string().min(2).max(35), document: z.unknown() }))
    .max(500)
    .optional(),
});
const maxBody = 8_388_608;
const readable = { "access-control-allow-origin": "*" };

export function policyRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.put("/v1/policies/:id/:version", async (call) => {
    const { id, version } = call.req.param();
    const { policy, notices } = await bodyOf(call, { ...host, maxBody }, registrationSchema);
    if (policy.id !== id || policy.version !== version) {
      throw new Problem(
        "bad-request",
        `the address says ${id} ${version}, the policy ${policy.id} ${policy.version}`,
        {
          path: "policy",
        },
      );
    }
    const registered = await host.registry.register(policy, notices as never);
    await writeDown(host, "register-policy", `${id} ${version}`, { digest: registered.digest });
    return call.json(registered, 200);
  });

  app.get("/v1/policies", async (call) => {
    checkRate(call.req.raw, call.env ?? {}, host);
    return call.json({ policies: await (await host.store).policies() }, 200, readable);
  });

  app.get("/v1/policies/:id/:version", async (call) => {
    checkRate(call.req.raw, call.env ?? {}, host);
    const store = await host.store;
    const { id, version } = call.req.param();
    const policy = await store.policy(id, version);
    if (!policy) throw new Problem("not-found", `${id} ${version} is not registered`);
    const notices = await store.notices(id, version);
    return call.json({ ...policy, document: JSON.parse(policy.document), notices }, 200, readable);
  });

  app.get("/v1/notices/:digest", async (call) => {
    checkRate(call.req.raw, call.env ?? {}, host);
    const notice = await (await host.store).notice(call.req.param("digest"));
    if (!notice) throw new Problem("not-found", "no notice has this digest");
    return call.json({ ...notice, document: readNotice(notice.document) }, 200, readable);
  });
}
