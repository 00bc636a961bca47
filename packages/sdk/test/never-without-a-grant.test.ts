// Any sequence of choices, withdrawals, policy bumps, other tabs, expiries and faults, against the engine itself.
import { encode, type Policy } from "@tillit/record";
import fc from "fast-check";
import { CookieJar, JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aPolicy } from "../../record/test/a-policy.ts";
import { createEngine, type Engine } from "../src/consent.ts";
// Fetched later on a page; here it must not come later than the clock of the test.
import "../src/decision/clean-up.ts";
import * as decision from "../src/decision/index.ts";

const day = 86_400_000;
const address = "https://www.shop.example/page";
const versions: Policy[] = [aPolicy(), next("2.0", "material"), next("3.0", "editorial")];

/** Each version's log explains all before it. */
function next(version: string, weight: "material" | "editorial"): Policy {
  const entry = (of: string, as: "material" | "editorial") =>
    ({
      version: of,
      date: "2026-01-01",
      weight: as,
      touches: { categories: ["tracking"] },
      summary: "New.",
    }) as const;
  const changes = [...aPolicy().changes, entry("2.0", "material")];
  return aPolicy({ version, changes: version === "2.0" ? changes : [...changes, entry(version, weight)] });
}

interface State {
  readonly tracking: boolean;
  readonly functionality: boolean;
}
const nothing: State = { tracking: false, functionality: false };

/** What holds, worked out without the engine: in the page, and in the cookie that the next look finds. */
interface Model {
  page: State;
  kept: State;
  version: number;
  keeps: boolean;
}

/** Channels of pages that are open: one that goes takes its own along. */
const channels: BroadcastChannel[] = [];
class Channel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
}

/** A browser with one page, on the globals that the engine finds. */
class Site {
  readonly jar = new CookieJar();
  engine!: Engine;
  window!: JSDOM["window"];
  reloads = false;
  tags = 0;

  open(version: number) {
    const now = Date.now();
    for (const channel of channels.splice(0)) channel.close();
    // Sets the clock back as well.
    vi.clearAllTimers();
    vi.setSystemTime(now);
    this.window = new JSDOM("<!doctype html><body></body>", { url: address, cookieJar: this.jar }).window;
    const { window } = this;
    for (const name of [
      "document",
      "location",
      "navigator",
      "CustomEvent",
      "MutationObserver",
      "HTMLTemplateElement",
      "localStorage",
      "sessionStorage",
      "Document",
    ] as const)
      vi.stubGlobal(name, window[name]);
    vi.stubGlobal("window", window);
    vi.stubGlobal("BroadcastChannel", Channel);
    vi.stubGlobal("reportError", (error: unknown) => {
      throw error;
    });
    vi.stubGlobal("requestAnimationFrame", (work: () => void) => setTimeout(work, 16));
    vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
    window.document.addEventListener("tillit:withdrawal", (event) => {
      this.reloads ||= (event as CustomEvent).detail.reloading;
    });
    this.reloads = false;
    this.addTag("tracking");
    this.addTag("functionality");
    this.engine = createEngine(
      versions[version] as Policy,
      { banner: false, control: false },
      async () => decision,
      decision,
    );
  }

  addTag(category: keyof State) {
    const tag = this.window.document.createElement("script");
    tag.type = "text/plain";
    tag.dataset.consent = category;
    // Data, so that nothing runs here: what the gate does is the same.
    tag.dataset.type = "application/json";
    tag.id = `${category}-${this.tags++}`;
    this.window.document.body.append(tag);
  }

  /** Categories of what has been released on this page. */
  released(): (keyof State)[] {
    return [...this.window.document.querySelectorAll<HTMLElement>("script:not([type='text/plain'])")].map(
      ({ dataset }) => dataset.consent as keyof State,
    );
  }

  write(value: string) {
    this.jar.removeAllCookiesSync();
    this.jar.setCookieSync(`tillit=${value}; path=/`, address);
  }

  look() {
    this.window.dispatchEvent(new this.window.Event("pageshow"));
  }
}

const recordOf = (state: State, version: number, at = Date.now(), lifetime = 180 * day) =>
  encode({
    id: `${at
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-")}-7000-8000-${`${Math.abs(at)}`.padStart(12, "0").slice(-12)}`,
    subject: "00112233445566778899aabbccddeeff",
    policyVersion: versions[version]?.version ?? "",
    decidedAt: Math.floor(at / 1000) * 1000,
    expiresAt: Math.floor(at / 1000) * 1000 + lifetime,
    states: { ...state, _g3d: state.tracking },
  });

type Step = (site: Site, model: Model) => unknown;
const decide =
  (act: (engine: Engine) => Promise<unknown>, after: (before: State) => State): Step =>
  (site, model) => {
    const done = act(site.engine);
    model.page = after(model.page);
    if (model.keeps) model.kept = model.page;
    return done;
  };
const found =
  (write: (site: Site, model: Model) => State): Step =>
  (site, model) => {
    model.kept = write(site, model);
    site.look();
    model.page = model.kept;
  };
const spoiled = (value: (model: Model) => string): Step =>
  found((site, model) => {
    site.write(value(model));
    return nothing;
  });

const steps: { readonly [name: string]: Step } = {
  "accepts all": decide(
    (engine) => engine.acceptAll(),
    () => ({ tracking: true, functionality: true }),
  ),
  "rejects all": decide(
    (engine) => engine.rejectAll(),
    () => nothing,
  ),
  withdraws: decide(
    (engine) => engine.withdraw(),
    () => nothing,
  ),
  "allows tracking": decide(
    (engine) => engine.choose({ tracking: true }),
    (was) => ({ ...was, tracking: true }),
  ),
  "denies tracking": decide(
    (engine) => engine.choose({ tracking: false }),
    (was) => ({ ...was, tracking: false }),
  ),
  "says yes in another tab": found((site, { version }) => {
    site.write(recordOf({ tracking: true, functionality: true }, version));
    return { tracking: true, functionality: true };
  }),
  "says no in another tab": found((site, { version }) => {
    site.write(recordOf(nothing, version));
    return nothing;
  }),
  "loses the cookie": found((site) => {
    site.jar.removeAllCookiesSync();
    return nothing;
  }),
  "finds half a cookie": spoiled(({ version }) =>
    recordOf({ tracking: true, functionality: true }, version).slice(0, 70),
  ),
  "finds a format of the future": spoiled(({ version }) =>
    recordOf({ tracking: true, functionality: true }, version).replace("v=1", "v=2"),
  ),
  "finds a choice from the future": spoiled(({ version }) =>
    recordOf({ tracking: true, functionality: true }, version, Date.now() + 2 * day),
  ),
  "finds a choice that has expired": spoiled(({ version }) =>
    recordOf({ tracking: true, functionality: true }, version, Date.now() - 181 * day),
  ),
  "comes back after a year": found(() => {
    // Long enough for a choice that had come from the future as well.
    vi.setSystemTime(Date.now() + 400 * day);
    return nothing;
  }),
  "meets the next version of the policy": (site, model) => {
    const version = Math.min(model.version + 1, versions.length - 1);
    if (version === model.version) return;
    model.version = version;
    site.engine.adopt(versions[version] as Policy);
    // The change log of 2.0 touches tracking; 3.0 is editorial. What was not kept is not found again.
    model.page =
      version === 1
        ? { ...model.kept, tracking: false }
        : { ...model.kept, tracking: model.kept.tracking && model.page.tracking };
  },
  "sees another tag": (site) => site.addTag("tracking"),
  "opens the page anew": (site, model) => {
    site.open(model.version);
    model.page = { ...model.kept, tracking: model.kept.tracking && model.page.tracking };
  },
};

beforeEach(
  () => void vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: 1_790_000_000_000 }),
);
afterEach(async () => {
  // What still waits for its turn finds its page, not none.
  for (let times = 0; times < 20; times++) await settle(300);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything that waits happen. */
async function settle(milliseconds: number) {
  for (let times = 0; times < 3; times++) {
    await vi.advanceTimersByTimeAsync(milliseconds / 3);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it("never leaves a released tag without a current grant, whatever happens in whatever order", async () => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(steps)), waits: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (sequence) => {
      const site = new Site();
      const model: Model = { page: nothing, kept: nothing, version: 0, keeps: true };
      site.open(0);
      for (const { name, waits } of sequence) {
        // Two records of one millisecond have no order.
        vi.setSystemTime(Date.now() + 2000);
        const done = steps[name]?.(site, model);
        expect({
          tracking: site.engine.allows("tracking"),
          functionality: site.engine.allows("functionality"),
        }).toEqual(model.page);
        if (!waits) continue;
        await settle(600);
        await done;
        const stray = site.released().filter((category) => !model.page[category]);
        if (stray.length) expect(site.reloads, `${stray.join()} runs on`).toBe(true);
        if (site.reloads) steps["opens the page anew"]?.(site, model);
        await settle(600);
        for (const category of ["tracking", "functionality"] as const) {
          // And whatever may run does.
          expect(site.released().includes(category)).toBe(model.page[category]);
        }
      }
    }),
    { numRuns: 50 },
  );
}, 120_000);
