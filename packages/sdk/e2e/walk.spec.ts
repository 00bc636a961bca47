// Any sequence of choices, withdrawals, policy bumps, expiries and faults in two tabs of a real browser.
import type { BrowserContext, Page } from "@playwright/test";
import { encode, type Policy, parse } from "@tillit/record";
import fc from "fast-check";
import { aPolicy } from "../../record/test/a-policy.ts";
import { expect, pageOf, test } from "./harness.ts";

const day = 86_400_000;
const walks = Number(process.env.TILLIT_RUNS ?? 2);
const categories = ["functionality", "tracking"] as const;

/** Version `n` of the policy: every one touches tracking, every second one materially. */
function policyOf(n: number): Policy {
  const later = Array.from({ length: n - 1 }, (_, at) => ({
    version: `${at + 2}.0`,
    date: "2026-02-01",
    weight: at % 2 ? ("editorial" as const) : ("material" as const),
    touches: { categories: ["tracking"] },
    summary: "New.",
  }));
  return aPolicy({ version: `${n}.0`, changes: [...aPolicy().changes, ...later] });
}

/** What holds by the cookies and the policy's version, worked out without the engine. */
function granted(cookies: string, version: number): string[] {
  const records = cookies
    .split("; ")
    .filter((pair) => pair.startsWith("tillit="))
    .flatMap((pair) => {
      const read = parse(pair.slice(7));
      return read.ok ? [read.record] : [];
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const [newest] = records;
  const counts =
    newest &&
    newest.expiresAt > Date.now() &&
    newest.decidedAt < Date.now() + 60_000 &&
    Number.parseInt(newest.policyVersion, 10) <= version;
  if (!counts) return [];
  const since = Number.parseInt(newest.policyVersion, 10);
  // Material versions are the even ones.
  const isNew = Array.from({ length: version - since }, (_, at) => since + at + 1).some((n) => n % 2 === 0);
  return categories.filter((name) => newest.states[name] === true && !(isNew && name === "tracking"));
}

const aRecord = (at: number, yes: boolean, version = 1) =>
  encode({
    id: `${at
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7000-8000-000000000000`,
    subject: "00112233445566778899aabbccddeeff",
    policyVersion: `${version}.0`,
    decidedAt: Math.floor(at / 1000) * 1000,
    expiresAt: Math.floor(at / 1000) * 1000 + 180 * day,
    states: { functionality: yes, tracking: yes, _g3d: yes },
  });

const held = (category: string) =>
  `<script type="text/plain" data-consent="${category}">console.debug("ran", "${category}", document.cookie)</script>`;

interface World {
  context: BrowserContext;
  tabs: Page[];
  version: number;
  reload: () => Promise<unknown>;
  publish: () => void;
}
type Step = [name: string, act: (tab: Page, world: World) => Promise<unknown>];

const call = (tab: Page, code: string) =>
  // A withdrawal may take the page away before it answers.
  tab.evaluate(`void consent.${code}`);
const spoil =
  (cookie: () => string) =>
  async (tab: Page, { reload }: World) => {
    await tab.evaluate((text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: what the test is about.
      document.cookie = text;
    }, cookie());
    await reload();
  };

const steps: Step[] = [
  ["accept", (tab) => call(tab, "acceptAll()")],
  ["accept", (tab) => call(tab, "acceptAll()")],
  ["reject", (tab) => call(tab, "rejectAll()")],
  ["withdraw", (tab) => call(tab, "withdraw()")],
  ["only functionality", (tab) => call(tab, "choose({ functionality: true, tracking: false })")],
  ["click", (tab) => clickIfAsked(tab)],
  ["another tag", (tab) => addTag(tab, "tracking")],
  ["another tag", (tab) => addTag(tab, "functionality")],
  ["reload", (tab) => tab.reload()],
  [
    "new version",
    (_, world) => {
      world.version++;
      world.publish();
      return world.reload();
    },
  ],
  ["half a cookie", spoil(() => "tillit=v=1&id=0; path=/; max-age=9999")],
  ["a stale yes on a path", spoil(() => `tillit=${aRecord(Date.now() - 99 * day, true)}; path=/walk`)],
  ["expired", spoil(() => `tillit=${aRecord(Date.now() - 181 * day, true)}; path=/`)],
  ["from the future", spoil(() => `tillit=${aRecord(Date.now(), true, 99)}; path=/`)],
  [
    "no cookies",
    async (_, { context, reload }) => {
      await context.clearCookies();
      await reload();
    },
  ],
  [
    "storage fails",
    (tab) =>
      tab.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      }),
  ],
  [
    "away and back",
    async (tab) => {
      await tab.goto("about:blank");
      await tab.goBack();
    },
  ],
];

const addTag = (tab: Page, category: string) =>
  tab.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), held(category));

async function clickIfAsked(tab: Page) {
  const yes = tab.getByRole("button", { name: "Accept all" });
  if (await yes.isVisible()) await yes.click();
}

test("no walk leaves a tag running that has no grant at this moment", async ({ browser, site, serve }) => {
  test.slow();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: steps.length - 1 }), fc.integer({ min: 0, max: 1 })), {
        minLength: 12,
        maxLength: 12,
      }),
      async (walk) => {
        const context = await browser.newContext();
        const tabs = [await context.newPage(), await context.newPage()];
        const world: World = {
          context,
          tabs,
          version: 1,
          reload: () => Promise.all(tabs.map((tab) => tab.reload())),
          publish: () =>
            serve(
              "/walk/page",
              pageOf({
                build: "script tag",
                policy: policyOf(world.version),
                body: categories.map(held).join(""),
              }),
            ),
        };
        world.publish();
        const faults: string[] = [];
        for (const tab of tabs) {
          tab.on("pageerror", (error) => faults.push(String(error)));
          tab.on("console", (message) => {
            const [, category = "", cookies = ""] = /^ran (\w+) (.*)$/.exec(message.text()) ?? [];
            if (!category) return;
            runs++;
            if (!granted(cookies, world.version).includes(category))
              faults.push(`${category} ran with ${cookies}`);
          });
          await tab.goto(`${site.origin}/walk/page`);
        }
        for (const [step, at] of walk) {
          const [name, act] = steps[step] as Step;
          await act(tabs[at] as Page, world);
          for (const tab of tabs) {
            await expect
              .poll(() => tab.evaluate(look).catch(() => null), { message: `after "${name}"` })
              .toEqual(expect.objectContaining({ settled: true, unjustified: [] }));
            const { grants, cookies } = await tab.evaluate(look);
            expect(grants, `after "${name}"`).toEqual(granted(cookies, world.version));
          }
          expect(faults, `after "${name}"`).toEqual([]);
        }
        await context.close();
      },
    ),
    { numRuns: walks, endOnFailure: true },
  );
  // A walk on which nothing ever ran would prove nothing.
  expect(runs).toBeGreaterThan(0);
});

/** What the page grants, by its own words and by what is live in it; settled once it has caught up with the cookie. */
function look() {
  const { consent } = globalThis as unknown as {
    consent: { allows(name: string): boolean; getSnapshot(): { record: { id: string } | null } };
  };
  const grants = ["functionality", "tracking"].filter((name) => consent.allows(name));
  const live = [...document.querySelectorAll<HTMLElement>("script[data-consent]:not([type='text/plain'])")];
  const { record } = consent.getSnapshot();
  const ids = [...document.cookie.matchAll(/tillit=v=1&id=([\da-f]{8}-[\da-f-]{27})&/g)]
    .map(([, id]) => id)
    .sort();
  return {
    grants,
    cookies: document.cookie,
    settled: (record?.id ?? null) === (ids.at(-1) ?? null),
    unjustified: live.map(({ dataset }) => dataset.consent).filter((name) => !grants.includes(name ?? "")),
  };
}
