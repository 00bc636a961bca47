// What no store may hold, wherever it writes: the visitor's address, agent and secret. Run on SQLite and on PostgreSQL.
import { expect, test } from "vitest";
import type { Store } from "../src/core/store.ts";
import { newSecret, record } from "./fixtures/records.ts";
import { origin, serve } from "./fixtures/server.ts";

export interface Opened {
  readonly store: Store;
  /** All that the database holds, as bytes or as text. */
  everything(): Promise<readonly Buffer[]>;
}

export function tracesContract(open: () => Promise<Opened>): void {
  test("stores no address and no agent of a visitor, and no subject's secret", async () => {
    const { store, everything } = await open();
    const { server, admin, logs, close } = await serve({ store, trustedProxies: ["10.0.0.0/8"] });
    const agent = "Mozilla/5.0 (Peculiar; Agent 77)";
    const headers = {
      "user-agent": agent,
      "x-forwarded-for": "198.51.100.77",
      forwarded: "for=198.51.100.77",
      "x-real-ip": "198.51.100.77",
      origin,
      "content-type": "application/json",
    };
    const secret = newSecret();
    const ask = (method: string, path: string, body?: unknown, more = {}) =>
      server.fetch(
        new Request(`http://consent.example${path}`, {
          method,
          headers: { ...headers, ...more },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
        { remoteAddress: "10.0.0.78" },
      );
    const one = record({ subject: secret });
    const bearer = { authorization: `Bearer ${secret}` };
    const answers = [
      await ask("POST", "/v1/records", one),
      await ask("POST", "/v1/records", [record({ subject: secret }), { ...one, regime: "notice" }]),
      await ask("POST", "/v1/records", { id: 1 }),
      await ask("GET", "/v1/subject", undefined, bearer),
      await ask("POST", "/v1/subject/restriction", { restricted: true }, bearer),
      await ask("POST", "/v1/subject/requests", { kind: "objection" }, bearer),
      await admin(`/v1/admin/records/${one.id}`),
      await admin("/v1/admin/export"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 207, 400, 200, 200, 201, 200, 200]);
    const told = await Promise.all(answers.map((answer) => answer.text()));
    const kept = await everything();
    const holds = (text: string) => kept.some((part) => part.includes(text));
    // What must be there is found: so the scan reads what it says it reads.
    expect([holds(one.decidedAt), holds("objection")]).toEqual([true, true]);
    for (const trace of [agent, "Peculiar", "198.51.100.7", "10.0.0.78", secret]) {
      expect(holds(trace), trace).toBe(false);
      expect(logs.join("\n"), trace).not.toContain(trace);
      expect(told.join("\n"), trace).not.toContain(trace);
    }
    await close();
  });
}
