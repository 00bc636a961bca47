// For those who run the server: is it alive, can it keep records, how much does it do, with which keys does it sign.
import type { Hono } from "hono";
import { Problem } from "../core/problem.ts";
import type { Host, Peer } from "./context.ts";
import { openApi } from "./openapi.ts";

export function healthRoutes(app: Hono<{ Bindings: Peer }>, host: Host): void {
  app.get("/healthz", (call) => call.json({ status: "alive" }));

  app.get("/readyz", async (call) => {
    if (host.closing()) throw new Problem("unavailable", "shutting down", { retryAfter: 5 });
    try {
      await (await host.store).ping();
    } catch {
      // What a database says of itself may name hosts and users.
      throw new Problem("unavailable", "the store cannot be reached", { retryAfter: 5 });
    }
    return call.json({ status: "ready" });
  });

  app.get("/metrics", async (call) => {
    const { type, text } = await host.metrics.expose();
    return call.body(text, 200, { "content-type": type });
  });

  app.get("/.well-known/tillit-keys.json", async (call) =>
    call.json({ keys: await (await host.store).keys() }, 200, {
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=300",
    }),
  );

  app.get("/openapi.json", (call) => call.json(openApi(), 200, { "access-control-allow-origin": "*" }));
}
