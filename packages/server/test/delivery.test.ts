// The reporter against this server, over a road on which everything goes wrong.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { Browser, type Tab } from "../../reporter/test/browser.ts";
import { openSqlite } from "../src/sqlite.ts";
import { verifyReceipt } from "../src/verify.ts";
import { keys } from "./fixtures/ledger.ts";
import { policy } from "./fixtures/policy.ts";
import { openRoad, type RoadFault, roadFaults } from "./fixtures/road.ts";
import { serve } from "./fixtures/server.ts";

/** `TILLIT_RUNS=1000 npx vitest run packages/server/test/delivery.test.ts` runs long. */
const runs = Number(process.env.TILLIT_RUNS ?? 12);
vi.setConfig({ testTimeout: 60_000 + runs * 6000 });
const hour = 3_600_000;
const day = 24 * hour;

type Step =
  | { readonly do: "decide"; readonly tab: number; readonly version: string }
  | { readonly do: "open" | "register" }
  | { readonly do: "close"; readonly tab: number; readonly how: "crash" | "close" }
  | { readonly do: "pass" | "sleep"; readonly milliseconds: number }
  | { readonly do: "online"; readonly isOnline: boolean }
  | { readonly do: "fault"; readonly faults: RoadFault[] };

const tab = fc.nat(3);
const one = <T extends Step["do"]>(name: T) => fc.constant(name);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: one("decide"), tab, version: fc.constantFrom("1.0", "1.0", "2.0", "3.0") }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("open" as const, "register" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: one("close"), tab, how: fc.constantFrom("crash" as const, "close" as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: one("pass"), milliseconds: fc.constantFrom(10, 1000, 60_000, 600_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: one("sleep"), milliseconds: fc.constantFrom(hour, day, 5 * day) }),
  },
  { weight: 2, arbitrary: fc.record({ do: one("online"), isOnline: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: one("fault"),
      faults: fc.array(fc.constantFrom(...roadFaults), { minLength: 1, maxLength: 4 }),
    }),
  },
);

/** Plays a story, then lets all be well for long enough, and answers with how it ended. */
async function play(steps: readonly Step[], hasLocks: boolean, seed: number) {
  const store = await openSqlite(":memory:");
  let browser: Browser | undefined;
  const { server, post, close } = await serve({
    store,
    now: () => browser?.now ?? Date.UTC(2026, 10, 1),
    rateLimit: false,
    clock: { daysBehind: 400, daysAhead: 30 },
  });
  const road = await openRoad(async (request) => post(await request.text()));
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const visitor = new Browser(road.url, hasLocks, random);
  browser = visitor;
  const tabs: Tab[] = [visitor.open()];
  const decided: string[] = [];
  const online = (isOnline: boolean) => {
    visitor.isOnline = isOnline;
    if (isOnline) for (const each of tabs) each.go();
  };
  for (const now of steps) {
    if (now.do === "decide") {
      const record = tabs[now.tab % tabs.length]?.decide(now.version);
      if (record) decided.push(record.id);
    } else if (now.do === "open") tabs.push(visitor.open());
    else if (now.do === "close") {
      const [gone] = tabs.splice(now.tab % tabs.length, 1);
      gone?.close(now.how);
      // There is always one more page load.
      if (!tabs.length) tabs.push(visitor.open());
    } else if (now.do === "pass") await visitor.pass(now.milliseconds);
    else if (now.do === "sleep") await visitor.sleep(now.milliseconds);
    else if (now.do === "online") online(now.isOnline);
    else if (now.do === "register")
      await server.policies.register({ ...policy, version: "2.0", date: "2026-11-02", changes: twice });
    else if (now.do === "fault") road.faults.push(...now.faults);
    // Whatever was begun has the time to be on its way, not to be finished.
    await new Promise((resolve) => setImmediate(resolve));
  }
  online(true);
  const isWaiting = () => visitor.outbox.entries().some(({ status }) => !status);
  for (let weeks = 0; weeks < 4 && isWaiting(); weeks++) {
    await visitor.pass(2 * hour);
    await visitor.sleep(8 * day);
    tabs.push(visitor.open());
    await visitor.settle();
  }
  for (const each of tabs) each.close("crash");
  const kept = (await store.slice(0, 0, 10_000)).map(({ id }) => id);
  await road.close();
  await close();
  return { decided, kept, entries: visitor.outbox.entries(), problems: visitor.problems };
}

const twice = [
  ...policy.changes,
  { version: "2.0", date: "2026-11-02", weight: "editorial", summary: "Words" },
];
const story = fc.array(step, { minLength: 4, maxLength: 30 });

test.each([
  ["with Web Locks", true],
  ["without", false],
])(
  "every decision is in the ledger once and in order with a receipt that holds, or a dead letter, whatever happens on the way: %s",
  async (_, hasLocks) => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async (steps, seed) => {
        const { decided, kept, entries, problems } = await play(steps, hasLocks, seed);
        const dead = entries.filter(({ status = 0 }) => status >= 400).map(({ record }) => record.id);
        expect(entries.filter(({ status }) => !status)).toEqual([]);
        // Once each, and in order: what remains of the decisions without the dead letters is the ledger.
        expect(kept).toEqual(decided.filter((id) => !dead.includes(id)));
        for (const { record, status, receipt } of entries) {
          // Nothing but a policy that nobody registered is a reason for a dead letter in these stories.
          if (dead.includes(record.id)) expect([status, record.policy.version]).not.toContain("1.0");
          else expect(verifyReceipt(receipt as never, keys, record)).toBeUndefined();
        }
        expect(problems).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
);
