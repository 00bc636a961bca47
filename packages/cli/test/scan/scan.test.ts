import { createRequire } from "node:module";
import * as catalog from "@tillit/catalog";
import Ajv from "ajv";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assessment, Observation } from "../../src/scan/index.ts";
import { assess, failsOn, junitReport, sarifReport, scan } from "../../src/scan/index.ts";
import { nordljus } from "./site/own-pages.ts";
import { startScanSite } from "./site/start.ts";

const require = createRequire(import.meta.url);
const sarifSchema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const draft4 = require("ajv/lib/refs/json-schema-draft-04.json");

/** `npm run test:long` answers all of them. */
const others = {
  vanilla: "vanilla-cookieconsent",
  ...(process.env.TILLIT_LONG && { tarteaucitron: "tarteaucitron.js", klaro: "Klaro", orejime: "Orejime" }),
};
const paths = [
  "clean",
  "trackers",
  "tillit",
  "leaks",
  "shadow",
  "framed",
  "farewell",
  ...Object.keys(others),
];

let site: Awaited<ReturnType<typeof startScanSite>>;
let observation: Observation;
let assessment: Assessment;

beforeAll(async () => {
  site = await startScanSite();
  observation = await scan(
    paths.map((path) => `${site.site.origin}/${path}`),
    { settle: 800, delay: 0, parallel: 4, crawl: false, screenshots: 0, timeout: 120_000 },
  );
  assessment = assess(observation, { policy: nordljus, catalog });
}, 400_000);
afterAll(() => site?.close());

const pageOf = (path: string) => observation.pages.find(({ url }) => url.endsWith(`/${path}`));
const visitOf = (path: string, state: string) => pageOf(path)?.visits.find((visit) => visit.state === state);
const rulesOf = (path: string) =>
  assessment.findings
    .filter(({ pages, severity }) => severity !== "info" && pages.some((url) => url.endsWith(`/${path}`)))
    .map(({ rule }) => rule);
const subjectsOf = (path: string) =>
  assessment.findings
    .filter(({ pages }) => pages.some((url) => url.endsWith(`/${path}`)))
    .map(({ rule, subject }) => `${rule} ${subject}`)
    .join("\n");

describe("a scan with a real browser", () => {
  it("invents nothing on a clean page", () => {
    expect(visitOf("clean", "nothing")?.reached).toBe(true);
    expect(rulesOf("clean")).toEqual([]);
  });
  it("finds nothing wrong where Tillit holds the real trackers, and sees them once they are granted", () => {
    // Code that was running may send once more between the click and the load that Tillit does then.
    expect(visitOf("tillit", "nothing")?.banner?.product).toBe("Tillit");
    expect(rulesOf("tillit").filter((rule) => !rule.endsWith("-same-load"))).toEqual([]);
    expect(pageOf("tillit")?.visits.map(({ reached }) => reached)).toEqual([true, true, true, true]);
    const granted = visitOf("tillit", "accepted")?.remains.granted?.cookies.map(({ name }) => name) ?? [];
    expect(granted).toEqual(
      expect.arrayContaining(["mp_nordljus_mixpanel", "ph_phc_nordljus_posthog", "AMP_nordljus"]),
    );
  });
  it("finds the cookies, storage, requests and tags of real trackers that nothing holds", () => {
    const found = subjectsOf("trackers");
    for (const name of ["mp_nordljus_mixpanel", "ph_phc_nordljus_posthog", "AMP_nordljus", "_sp_id."]) {
      expect(found).toContain(`leak/cookie-before-choice cookie ${name}`);
    }
    expect(found).toContain("leak/storage-before-choice localStorage ph_phc_nordljus_posthog");
    expect(found).toContain("leak/request-before-choice requests to 127.0.0.1");
    expect(found).toMatch(/untagged\/script .*mixpanel/);
    expect(rulesOf("trackers")).toContain("banner/missing");
  });
  for (const [path, product] of Object.entries(others)) {
    it(`knows ${product}, answers it in all four states, and accuses it of no leak`, () => {
      expect(visitOf(path, "nothing")?.banner?.product).toBe(product);
      expect(pageOf(path)?.visits.map(({ reached, why }) => why ?? reached)).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(visitOf(path, "accepted")?.remains.granted?.cookies.map(({ name }) => name)).toContain("_ga");
      expect(visitOf(path, "rejected")?.remains.refused?.cookies.map(({ name }) => name)).not.toContain(
        "_ga",
      );
      expect(rulesOf(path).filter((rule) => /^(leak|banner|untagged|hint)/.test(rule))).toEqual([]);
    });
  }
  it("tells the last words of a page that is being left from what the next one says", () => {
    const requests =
      visitOf("farewell", "withdrawn")?.events.filter((event) => event.kind === "request") ?? [];
    const asked = requests.findLast(({ type }) => type === "document");
    const said = requests.filter(({ url }) => url.endsWith("/embed/farewell"));
    expect(said.some(({ t }) => asked && t > asked.t)).toBe(true);
    expect(new Set(said.map(({ load }) => load))).toEqual(new Set([1]));
    expect(asked?.load).toBe(2);
    expect(rulesOf("farewell").filter((rule) => /^(leak|withdrawal)/.test(rule))).toEqual([
      "withdrawal/request-after-withdrawal-same-load",
    ]);
  });
  it("reads a closed shadow tree in German and says what its banner lacks", () => {
    expect(visitOf("shadow", "rejected")?.answers[0]?.clicks.at(-1)).toBe("Auswahl speichern");
    expect(rulesOf("shadow")).toEqual(
      expect.arrayContaining(["banner/no-reject", "banner/preticked", "banner/no-withdrawal"]),
    );
  });
  it("answers a French banner in a frame and brings it back", () => {
    expect(visitOf("framed", "nothing")?.banner?.frame).toContain("/framed-banner");
    expect(pageOf("framed")?.visits.map(({ reached, why }) => why ?? reached)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(rulesOf("framed").filter((rule) => rule.startsWith("banner"))).toEqual([]);
  });
  for (const rule of [
    "leak/cookie-before-choice",
    "leak/request-before-choice",
    "leak/request-after-reject",
    "withdrawal/cookie-after-withdrawal",
    "withdrawal/request-after-withdrawal",
    "undeclared/cookie",
    "undeclared/storage",
    "unknown/cookie",
    "unknown/storage",
    "untagged/script",
    "untagged/img",
    "untagged/iframe",
    "untagged/link",
    "hint/preconnect",
    "hint/dns-prefetch",
    "hint/preload",
    "hint/prefetch",
    "hint/modulepreload",
    "hint/speculation-rules",
    "hint/link-header-preload",
    "fingerprinting/several",
    "banner/preticked",
    "banner/unequal",
  ]) {
    it(`finds ${rule} on the page that has every leak`, () => expect(rulesOf("leaks")).toContain(rule));
  }
  it("tells a cookie of the server from one of a script, with the script's line", () => {
    const causes = (subject: string) =>
      assessment.inventory.cookies.find(({ name }) => name === subject)?.causes[0];
    expect(causes("_gid")).toMatch(/^Set-Cookie of .*\/leaks$/);
    expect(causes("mystery")).toMatch(/\/leaks\.js:\d+$/);
  });
  it("sees beacons, sockets and WebRTC, and who loaded a script that another script inserted", () => {
    const requests = visitOf("leaks", "nothing")?.events.filter((event) => event.kind === "request") ?? [];
    expect(requests.map(({ type }) => type)).toEqual(expect.arrayContaining(["ping", "websocket", "webrtc"]));
    expect(requests.find(({ url }) => url.endsWith("?loaded"))?.chain[0]).toMatch(/\/loader\.js:\d+$/);
  });
  it("tells it in SARIF that fits its schema, and in JUnit that a parser of XML takes", () => {
    const sarif = JSON.parse(JSON.stringify(sarifReport(assessment)));
    const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore" });
    ajv.addMetaSchema(draft4);
    const isSarif = ajv.compile(sarifSchema);
    expect(isSarif(sarif) ? [] : isSarif.errors).toEqual([]);
    expect(isSarif({ ...sarif, version: "1.0" })).toBe(false);
    const fails = failsOn("leak,withdrawal");
    const xml = junitReport(assessment, fails);
    const failing = assessment.findings.filter(fails).length;
    expect(elementsOf(xml).filter((name) => name === "failure")).toHaveLength(failing);
    expect(() => elementsOf(xml.replace("</testsuites>", ""))).toThrow();
  });
  it("keeps no value of a cookie or of storage", () => {
    // One from a header, one from a script that is a file of its own: neither stands in the page's markup.
    for (const value of ["GA1.1.2", "fb.1.1"]) expect(JSON.stringify(observation)).not.toContain(value);
  });
});

/** Names of the elements, in order. @throws {Error} for XML that is not well-formed */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}
