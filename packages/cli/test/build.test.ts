// `tillit build`: the same input, the same bytes; nothing is built from what cannot be used.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../src/build/build-site.ts";
import { cookieAttributes } from "../src/build/cookie-attributes.ts";
import { type GivenSettings, settingsSchema } from "../src/build/settings.ts";
import { folder, tillit } from "./tillit.ts";

const policy = JSON.parse(
  readFileSync(new URL("../../../examples/policies/nordljus-2.0.json", import.meta.url), "utf8"),
);
const built = (languages = ["en"]) => buildSite(policy, settingsSchema.parse({}), languages);
/** For all that only looks at it. */
const once = built(["en", "sv"]);

describe("tillit build", () => {
  it("gives the same files twice, byte for byte", async () => {
    const [first, second] = await Promise.all([built(), built()]);
    expect(second.files).toEqual(first.files);
  });

  it("names every file in its manifest with a digest that a browser would accept", async () => {
    const { files } = await once;
    const manifest = JSON.parse(files["manifest.json"] as string);
    expect(Object.keys(manifest.files).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== "manifest.json")
        .sort(),
    );
    const digest = createHash("sha384")
      .update(files["ui.sv.js"] as string)
      .digest("base64");
    expect(manifest.files["ui.sv.js"].integrity).toBe(`sha384-${digest}`);
  });

  it("puts no policy's text and no other language into the gate", async () => {
    const { files } = await once;
    expect(files["gate.sv.js"]).not.toMatch(/Nordljus AB|your basket|varukorgen|zod/);
    expect(files["head.sv.html"]).toContain("varukorg");
    expect(files["head.sv.html"]).not.toContain("your basket");
  });

  it("closes no element from inside the script", async () => {
    const { heads } = await once;
    expect(heads[0]?.gate).not.toMatch(/<\/script|<!--/i);
  });

  it("leaves the layer out for who has answered, where a server knows it, and for nobody else", async () => {
    const { files } = await once;
    const address = `data:text/javascript,${encodeURIComponent(files["server.mjs"] as string)}`;
    const { head } = await import(/* @vite-ignore */ address);
    expect(head()).toContain("<template");
    expect(head({ cookie: "a=1; tillit=v=1&id=x" })).not.toContain("<template");
    expect(head({ cookie: "a=1; nottillit=v=1&id=x" })).toContain("<template");
    expect(head({ nonce: '"><script>' })).toContain('nonce="script"');
  });

  it("lets js-cookie write the cookie's attributes, and leaves no document behind", () => {
    expect(cookieAttributes({ path: "/" })).toBe("; path=/; sameSite=Lax; expires=");
    expect(cookieAttributes({ path: "/shop", domain: "example.com" })).toBe(
      "; path=/shop; domain=example.com; sameSite=Lax; expires=",
    );
    expect("document" in globalThis).toBe(false);
  });

  it("writes what a site serves, and says what goes where", async () => {
    const cwd = folder({ "tillit.policy.json": JSON.stringify(policy) });
    const { code, out } = await tillit(cwd, ["build", "--out", "public/tillit", "--locale", "sv"]);
    expect(code).toBe(0);
    expect(out).toContain("public/tillit/head.sv.html");
    const names = readdirSync(join(cwd, "public/tillit"));
    for (const name of [
      "head.sv.html",
      "tillit.sv.js",
      "ui.sv.js",
      "policy.sv.html",
      "manifest.json",
      "vite.mjs",
    ])
      expect(names).toContain(name);
    expect(names).not.toContain("head.en.html");
  });

  it("writes nothing from a policy that cannot be used, and says where it is wrong", async () => {
    const cwd = folder({ "tillit.policy.json": JSON.stringify({ ...policy, version: "two" }) });
    const { code, out } = await tillit(cwd, ["build"]);
    expect(code).toBe(1);
    expect(out).toContain("version");
    expect(readdirSync(cwd)).toEqual(["tillit.policy.json"]);
  });

  it("puts the consent modes of the vendors that are named into the gate, and no other's", async () => {
    const gateWith = async (signals: GivenSettings["signals"]) =>
      (await buildSite(policy, settingsSchema.parse({ signals }), ["en"])).files["gate.en.js"] as string;
    const [none, google, matomo] = await Promise.all([
      once.then(({ files }) => files["gate.en.js"]),
      gateWith({ google: {} }),
      gateWith({ matomo: { mode: "cookies" } }),
    ]);
    expect(none).not.toMatch(/dataLayer|uetq|_paq/);
    expect(google).toMatch(/dataLayer/);
    expect(google).not.toMatch(/uetq|_paq/);
    expect(matomo).toMatch(/_paq/);
    expect(matomo).not.toMatch(/dataLayer|uetq/);
  });

  it("denies Google for good what a policy has no category for, and says nothing of it", async () => {
    const { functionality: _, ...categories } = policy.categories;
    const services = Object.fromEntries(
      Object.entries<{ category: string }>(policy.services).filter(
        ([, { category }]) => category !== "functionality",
      ),
    );
    const smaller = { ...policy, categories, services };
    const { heads } = await buildSite(smaller, settingsSchema.parse({ signals: { google: {} } }), ["en"]);
    expect(heads[0]?.gate).toContain("functionality_storage");
  });

  it.each([
    ['{"base": "tillit"}', "base"],
    [
      '{"signals": {"google": {"map": {"ad_storage": "tracking statistics"}}}}',
      'signals.google.map.ad_storage: needs "statistics"',
      "Name one of necessary, functionality, tracking",
    ],
    ['{"signals": {"google": {"map": {"ad_storge": "tracking"}}}}', "signals.google.map.ad_storge"],
    ['{"signals": {"google": {"defaults": []}}}', "signals.google.defaults"],
    [
      '{"signals": {"google": {"defaults": [{"region": ["California"]}]}}}',
      "signals.google.defaults[0].region[0]",
    ],
    ['{"signals": {"matomo": {"mode": "cookie"}}}', "signals.matomo.mode"],
    ['{"signals": {"meta": {}}}', "signals.meta"],
  ])("builds nothing with %s, and says which setting is wrong", async (settings, path, remedy = path) => {
    const cwd = folder({ "tillit.policy.json": JSON.stringify(policy), "tillit.build.json": settings });
    const { code, err } = await tillit(cwd, ["build"]);
    expect(code).toBe(2);
    expect(err).toContain(path);
    expect(err).toContain(remedy);
    expect(readdirSync(cwd)).not.toContain("tillit-build");
  });
});
