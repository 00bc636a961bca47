import { createHash } from "node:crypto";
import { test as base, type Page } from "@playwright/test";
import type { Policy } from "@tillit/record";
import { bundle } from "../../../examples/servers/bundle.mjs";
import { kept } from "../../../examples/servers/kept.mjs";
import { type Site, startSite } from "../../../examples/servers/site.mjs";
import { startThirdParty, type ThirdParty } from "../../../examples/servers/third-party.mjs";
import { buildSite, settingsSchema } from "../../cli/dist/index.js";
import { aPolicy } from "../../record/test/a-policy.ts";

export type Build = "script tag" | "npm" | "compiled";
export const builds: Build[] = ["script tag", "npm", "compiled"];
/** Where the policy is given to a running page: a build has refused what cannot be used, and has no other. */
export const running: Build[] = ["script tag", "npm"];
/** What rests on rules that unit tests hold every build to: in all of them in `npm run test:long`. */
export const mostly: Build[] = process.env.TILLIT_LONG ? builds : ["script tag"];

export interface PageParts {
  build: Build;
  policy?: unknown;
  /** A JavaScript expression. */
  options?: string;
  head?: string;
  body?: string;
  /** JavaScript that runs right after the start, with `consent`. */
  after?: string;
  /** The head that `tillit build` has made. */
  compiled?: string;
}

/** The whole page: what is tagged stands in it before and behind the start of the sdk. */
export function pageOf({
  build,
  policy = aPolicy(),
  options = "{}",
  head = "",
  body = "",
  after = "",
  compiled = "",
}: PageParts) {
  const start = `globalThis.consent = START(${JSON.stringify(policy)}, ${options}); ${after}`;
  const tags =
    build === "compiled"
      ? `${compiled}<script>globalThis.consent = tillit.consent; ${after}</script>`
      : build === "script tag"
        ? `<script src="/tillit.js"></script><script>${start.replace("START", "tillit.start")}</script>`
        : `<script type="module">import { createConsent } from "/npm/entry.js"; ${start.replace("START", "createConsent")}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script data-tillit>globalThis.order = []; globalThis.errors = []; addEventListener("error", ({ message }) => errors.push(message));
addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));</script>
${head}${tags}</head><body><main><h1>Shop</h1><a href="#x" id="link">A link of the page</a>${body}</main></body></html>`;
}

/** The same, of a build that has to be made first as well. */
export const anyPageOf = async (parts: PageParts) =>
  pageOf({ ...parts, compiled: parts.build === "compiled" ? await compile(parts) : "" });

const built = new Map<string, Promise<string>>();

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** What a site would do: builds, serves the folder, and puts the head into its pages. */
function compile({ policy = aPolicy(), options = "{}" }: PageParts): Promise<string> {
  const key = JSON.stringify([policy, options]);
  const head = built.get(key) ?? build(policy as Policy, options, `/compiled/${digest(key)}/`);
  built.set(key, head);
  return head;
}

async function build(policy: Policy, options: string, base: string): Promise<string> {
  const { locale = "en", scriptTimeout, cookie, reload, control } = new Function(`return ${options}`)();
  const given = JSON.parse(JSON.stringify({ base, scriptTimeout, cookie, reload, control }));
  const { files, heads } = await kept([policy, given, locale], () =>
    buildSite(policy, settingsSchema.parse(given), [locale]),
  );
  for (const [file, body] of Object.entries(files)) pages[base + file] = { type: "text/javascript", body };
  const [{ layer, gate } = { layer: "", gate: "" }] = heads;
  return `${layer}<script data-tillit>${gate}</script>`;
}

interface Fixtures {
  site: Site;
  thirdParty: ThirdParty;
  /** Shows a page made of these parts at `/`, or at another path. */
  open: (parts: PageParts, path?: string) => Promise<void>;
  /** Answers at a path. */
  serve: (path: string, page: Pages[string]) => void;
}

/** What the site answers. A page has to come from the server: one that Playwright makes up has no network address. */
type Pages = NonNullable<Parameters<typeof startSite>[0]>["pages"] & object;
const pages: Pages = {};

export const test = base.extend<Pick<Fixtures, "open" | "serve">, Pick<Fixtures, "site" | "thirdParty">>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      Object.assign(
        pages,
        await kept("/npm/", () => bundle(new URL("../dist/index.js", import.meta.url), "/npm/")),
        scripts(),
      );
      const site = await startSite({ pages });
      await use(site);
      await site.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  thirdParty: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const thirdParty = await startThirdParty();
      await use(thirdParty);
      await thirdParty.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  serve: async ({}, use) => {
    await use((path, page) => {
      pages[path] = page;
    });
  },
  open: async ({ page, site }, use) => {
    await use(async (parts, path = "/") => {
      pages[path] = await anyPageOf(parts);
      await page.goto(site.origin + path);
      await page.waitForFunction(() => "consent" in globalThis);
    });
  },
});

/** `/mark/<name>.js?wait=<ms>` writes its name down when it runs; `/mark/silent.js` never answers. */
function scripts() {
  const mark = async (url: URL) => {
    const name = /(\w+)\.js$/.exec(url.pathname)?.[1];
    await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get("wait") ?? 0)));
    if (name === "silent") await new Promise((resolve) => setTimeout(resolve, 20_000));
    if (name === "throwing")
      return { type: "text/javascript", body: `order.push("throwing"); throw new Error("its own")` };
    return { type: "text/javascript", body: `order.push("${name}");` };
  };
  return Object.fromEntries(
    ["a", "b", "c", "d", "slow", "silent", "throwing"].map((name) => [`/mark/${name}.js`, mark]),
  );
}

export const order = (page: Page) =>
  page.evaluate(() => [...(globalThis as never as { order: string[] }).order]);
export const errors = (page: Page) =>
  page.evaluate(() => [...(globalThis as never as { errors: string[] }).errors]);

/** Calls the engine in the page. */
export const call = <T>(page: Page, code: string): Promise<T> =>
  page.evaluate(
    (text) =>
      new Function("consent", `return ${text}`)((globalThis as never as { consent: unknown }).consent),
    code,
  ) as Promise<T>;

export const acceptAll = (page: Page) => page.getByRole("button", { name: "Accept all" });
export const rejectAll = (page: Page) => page.getByRole("button", { name: "Reject all" });
export const customise = (page: Page) => page.getByRole("button", { name: "Customise" });
export const settings = (page: Page) => page.getByRole("button", { name: "Cookie settings" });

/** A later version of the policy, with what it changed. */
export function changed(policy: Policy, change: object): Policy {
  const entry = {
    version: "2.0",
    date: "2026-05-01",
    weight: "material",
    summary: "Something is new.",
    ...change,
  };
  return {
    ...policy,
    version: entry.version,
    date: entry.date,
    changes: [entry, ...policy.changes],
  } as Policy;
}

export { expect } from "@playwright/test";
