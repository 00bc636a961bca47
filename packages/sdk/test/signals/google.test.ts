import { expect, test } from "vitest";
import { readDataLayer } from "../../../../examples/servers/stand-in-gtag.ts";
import { denyGoogle, google, googleMap } from "../../src/signals/google.ts";
import { visitor } from "./told.ts";

interface Layer {
  dataLayer?: unknown[];
}
const types = Object.keys(googleMap).filter((type) => type !== "security_storage");

/** What a page's own snippet does. */
function gtag(page: Layer, ...command: unknown[]) {
  (function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: as in Google's snippet
    page.dataLayer?.push(arguments);
  })(...command);
}

const commands = ({ dataLayer = [] }: Layer) =>
  dataLayer.map((entry) => Array.from(entry as ArrayLike<unknown>));

test("denies all seven types but security before the first tag, as an arguments object", () => {
  const page: Layer = {};
  denyGoogle({ waitForUpdate: 500, region: ["US-CA"], adsDataRedaction: true, urlPassthrough: false }, page);
  expect(String(page.dataLayer?.[0])).toBe("[object Arguments]");
  const [consent, ...rest] = commands(page);
  expect(consent?.slice(0, 2)).toEqual(["consent", "default"]);
  expect(consent?.[2]).toMatchObject({
    security_storage: "granted",
    wait_for_update: 500,
    region: ["US-CA"],
  });
  for (const type of types) expect(consent?.[2]).toHaveProperty(type, "denied");
  expect(rest).toEqual([
    ["set", "ads_data_redaction", true],
    ["set", "url_passthrough", false],
  ]);
});

test("says nothing of redaction, region or waiting where the site does not", () => {
  const page: Layer = {};
  denyGoogle({}, page);
  expect(commands(page)).toHaveLength(1);
  expect(Object.keys(commands(page)[0]?.[2] as object)).toEqual(Object.keys(googleMap));
});

test("updates on a stored choice as the page starts, and on each real change", () => {
  const page: Layer = {};
  const eva = visitor("accepted");
  google(eva, googleMap, page);
  eva.becomes({ functionality: true, tracking: false });
  eva.becomes({ functionality: true, tracking: false });
  const updates = commands(page);
  expect(updates.map(([, name]) => name)).toEqual(["update", "update"]);
  expect(updates[0]?.[2]).toMatchObject({ ad_storage: "granted", functionality_storage: "granted" });
  expect(updates[1]?.[2]).toMatchObject({ ad_user_data: "denied", personalization_storage: "granted" });
});

test("in the right order nothing is sent in full before a yes, and all after", () => {
  const page: Layer = {};
  const eva = visitor("undecided");
  denyGoogle({}, page);
  gtag(page, "config", "G-1");
  google(eva, googleMap, page);
  gtag(page, "event", "view");
  eva.becomes("accepted");
  gtag(page, "event", "buy");
  eva.becomes("rejected");
  gtag(page, "event", "leave");
  expect(readDataLayer(page.dataLayer ?? []).map(({ event, kind }) => `${event} ${kind}`)).toEqual([
    "G-1 ping",
    "view ping",
    "buy full",
    "leave ping",
  ]);
});

test("the stand-in catches what goes wrong elsewhere: a default too late, and an array", () => {
  const late: Layer = { dataLayer: [] };
  gtag(late, "config", "G-1");
  denyGoogle({}, late);
  expect(readDataLayer(late.dataLayer ?? [])).toEqual([{ event: "G-1", kind: "full", unasked: true }]);
  const array: Layer = { dataLayer: [["consent", "default", { ad_storage: "denied" }]] };
  gtag(array, "config", "G-1");
  expect(readDataLayer(array.dataLayer ?? [])[0]?.kind).toBe("full");
});

test("the narrower region's default wins, in either order", () => {
  for (const order of [0, 1]) {
    const page: Layer = {};
    const granted = types as never;
    const all = [() => denyGoogle({}, page), () => denyGoogle({ granted, region: ["US"] }, page)];
    if (order) all.reverse();
    for (const say of all) say();
    gtag(page, "config", "G-1");
    expect(readDataLayer(page.dataLayer ?? [], "US-TX")[0]?.kind).toBe("full");
    expect(readDataLayer(page.dataLayer ?? [], "SE")[0]?.kind).toBe("ping");
  }
});
