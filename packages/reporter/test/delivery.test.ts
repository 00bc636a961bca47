import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Browser, type Tab } from "./browser.ts";
import { type Fault, faults, type LedgerServer, startLedger } from "./ledger-server.ts";

/** `TILLIT_RUNS=5000 npx vitest run packages/reporter/test/delivery.test.ts` runs long. */
const runs = Number(process.env.TILLIT_RUNS ?? 25);
const hour = 3_600_000;
const day = 24 * hour;

type Step =
  | { readonly do: "decide"; readonly tab: number; readonly version: string }
  | { readonly do: "open" }
  | { readonly do: "close"; readonly tab: number; readonly how: "crash" | "close" }
  | { readonly do: "pass" | "sleep"; readonly milliseconds: number }
  | { readonly do: "set-back"; readonly milliseconds: number }
  | { readonly do: "online"; readonly isOnline: boolean }
  | { readonly do: "register" }
  | { readonly do: "settle" }
  | { readonly do: "fault"; readonly faults: Fault[] };

const tab = fc.nat(3);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("decide"),
      tab,
      version: fc.constantFrom("1.0", "1.0", "2.0", "3.0"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("open") }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("close"), tab, how: fc.constantFrom("crash", "close") }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass"),
      milliseconds: fc.constantFrom(10, 1000, 60_000, 600_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("set-back"),
      milliseconds: fc.constantFrom(500, 3_600_000, 3 * day),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("sleep"), milliseconds: fc.constantFrom(hour, day, 5 * day) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("online"), isOnline: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("register") }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settle") }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("fault"),
      faults: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 4 }),
    }),
  },
) as fc.Arbitrary<Step>;

let server: LedgerServer | undefined;
afterAll(() => server?.close());

/** Plays a story, then lets all be well for long enough, and answers with how it ended. */
async function play(steps: readonly Step[], hasLocks: boolean, seed: number) {
  server = await startLedger();
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const browser = new Browser(server.url, hasLocks, random);
  const tabs: Tab[] = [browser.open()];
  const decided: string[] = [];
  const tabAt = (at: number) => tabs[at % tabs.length];
  const online = (isOnline: boolean) => {
    browser.isOnline = isOnline;
    if (isOnline) for (const one of tabs) one.go();
  };
  for (const one of steps) {
    if (one.do === "decide") {
      const record = tabAt(one.tab)?.decide(one.version);
      if (record) decided.push(record.id);
    } else if (one.do === "open") tabs.push(browser.open());
    else if (one.do === "close") {
      const gone = tabAt(one.tab);
      if (gone) tabs.splice(tabs.indexOf(gone), 1);
      gone?.close(one.how);
      // There is always one more page load.
      if (!tabs.length) tabs.push(browser.open());
    } else if (one.do === "pass") await browser.pass(one.milliseconds);
    else if (one.do === "sleep") await browser.sleep(one.milliseconds);
    else if (one.do === "set-back") browser.setBack(one.milliseconds);
    else if (one.do === "online") online(one.isOnline);
    else if (one.do === "register") server.policies.add("2.0");
    else if (one.do === "fault") server.faults.push(...one.faults);
    else await browser.settle();
    // Whatever was begun has the time to be on its way, not to be finished.
    await new Promise((resolve) => setImmediate(resolve));
  }
  online(true);
  const isWaiting = () => browser.outbox.entries().some(({ status }) => !status);
  for (let weeks = 0; weeks < 4 && isWaiting(); weeks++) {
    await browser.pass(2 * hour);
    await browser.sleep(8 * day);
    tabs.push(browser.open());
    await browser.settle();
  }
  for (const one of tabs) one.close("crash");
  const { ledger } = server;
  await server.close();
  return { decided, ledger, entries: browser.outbox.entries(), problems: browser.problems };
}

const story = fc.array(step, { minLength: 4, maxLength: 30 });

test.each([
  ["with Web Locks", true],
  ["without", false],
])(
  "every decision is in the ledger once and in order, or a dead letter, whatever the server does: %s",
  async (_, hasLocks) => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async (steps, seed) => {
        const { decided, ledger, entries, problems } = await play(steps, hasLocks, seed);
        const kept = ledger.map(({ id }) => id);
        const dead = entries.filter(({ status = 0 }) => status >= 400).map(({ record }) => record.id);
        expect(entries.filter(({ status }) => !status)).toEqual([]);
        expect(new Set(kept).size).toBe(kept.length);
        // In order: what remains of the decisions without the dead letters is the ledger.
        expect(kept).toEqual(decided.filter((id) => !dead.includes(id)));
        // Only an unknown policy is a reason in these stories.
        for (const { record, status } of entries) {
          if (dead.includes(record.id)) expect([status, record.policy.version]).not.toContain("1.0");
          else expect(entries.find((one) => one.record.id === record.id)?.receipt?.id).toBe(record.id);
        }
        expect(problems).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  30_000 + runs * 3000,
);
