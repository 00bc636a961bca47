import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDataLayer } from "../../../../examples/servers/stand-in-gtag.ts";
import { tagManager } from "../../src/signals/tag-manager.ts";
import { nordljus } from "../server/policy.ts";
import { visitor } from "./told.ts";

const template = readFileSync("packages/sdk/gtm/template.tpl", "utf8");
const section = (name: string) => template.split(`___${name}___`)[1]?.split(/\n___[A-Z_]+___/)[0] ?? "";
const parameters: { name: string; defaultValue?: unknown }[] = JSON.parse(section("TEMPLATE_PARAMETERS"));

/** Runs the template's code with what the container's sandbox offers it, over a data layer. */
function fire(page: object) {
  const layer: unknown[] = [];
  const gtag = (..._: unknown[]) =>
    (
      function () {
        // biome-ignore lint/complexity/noArguments: as the container itself does
        layer.push(arguments);
      } as (...command: unknown[]) => void
    )(..._);
  const offers: { [name: string]: unknown } = {
    callInWindow: (name: string, ...given: unknown[]) => {
      const called = (page as { [name: string]: unknown })[name];
      return typeof called === "function" ? called(...given) : undefined;
    },
    createQueue: (name: string) => {
      const holder = page as { [name: string]: unknown[] };
      holder[name] ??= [];
      const queue = holder[name];
      return (value: unknown) => void queue.push(value);
    },
    gtagSet: (settings: object) => gtag("set", settings),
    setDefaultConsentState: (states: object) => gtag("consent", "default", states),
    updateConsentState: (states: object) => gtag("consent", "update", states),
  };
  const data = {
    ...Object.fromEntries(parameters.map(({ name, defaultValue }) => [name, defaultValue])),
    gtmOnSuccess: () => undefined,
  };
  new Function("require", "data", section("SANDBOXED_JS_FOR_WEB_TEMPLATE"))((name: string) => {
    // The sandbox knows no other names.
    if (!offers[name]) throw new Error(`require("${name}")`);
    return offers[name];
  }, data);
  return { layer, event: (name: string) => gtag("event", name) };
}

test("the container sends nothing in full before a yes, nor after its end", () => {
  const page = {};
  const eva = visitor("undecided");
  tagManager({ ...eva, policy: nordljus }, page);
  const { layer, event } = fire(page);
  event("view");
  eva.becomes("accepted");
  event("buy");
  eva.becomes("rejected");
  event("leave");
  expect(readDataLayer(layer).map(({ event, kind }) => `${event} ${kind}`)).toEqual([
    "view ping",
    "buy full",
    "leave ping",
  ]);
});

test("a page whose engine starts after the container is heard all the same", () => {
  const page = {};
  const { layer, event } = fire(page);
  event("view");
  const eva = visitor("accepted");
  tagManager({ ...eva, policy: nordljus }, page);
  event("buy");
  eva.becomes("rejected");
  event("leave");
  expect(readDataLayer(layer).map(({ event, kind }) => `${event} ${kind}`)).toEqual([
    "view ping",
    "buy full",
    "leave ping",
  ]);
});

test("a visitor who said yes before is known before the first event, by the documented call and once", () => {
  const page: { tillitListeners?: unknown[] } = {};
  tagManager({ ...visitor("accepted"), policy: nordljus }, page);
  const { layer, event } = fire(page);
  event("view");
  expect(readDataLayer(layer)[0]?.kind).toBe("full");
  const updates = layer.filter((command) => Array.from(command as ArrayLike<unknown>)[1] === "update");
  expect(updates).toHaveLength(1);
  expect(page.tillitListeners).toHaveLength(0);
});

test("without the engine everything stays denied", () => {
  const { layer, event } = fire({});
  event("view");
  expect(readDataLayer(layer)).toEqual([{ event: "view", kind: "ping", unasked: false }]);
});

test("every section is one that the container can read", () => {
  expect(JSON.parse(section("INFO"))).toMatchObject({ type: "TAG", containerContexts: ["WEB"] });
});

test("asks for the permission that each call needs, and for no other", () => {
  const code = section("SANDBOXED_JS_FOR_WEB_TEMPLATE");
  const permissions: { instance: { key: { publicId: string }; param: unknown } }[] = JSON.parse(
    section("WEB_PERMISSIONS"),
  );
  const names = permissions.map(({ instance }) => instance.key.publicId).sort();
  // As Google's reference names them for callInWindow and createQueue, the two consent calls, and gtagSet.
  expect(names).toEqual(["access_consent", "access_globals", "write_data_layer"]);
  type Row = { mapValue: [{ string: string }, ...{ boolean: boolean }[]] };
  const rows = (name: string) => {
    const found = permissions.find(({ instance }) => instance.key.publicId === name)?.instance.param;
    const [list] = found as [{ value: { listItem: Row[] } }];
    return list.value.listItem.map(({ mapValue: [key, ...may] }) => [
      key.string,
      ...may.map((flag) => flag.boolean),
    ]);
  };
  expect(rows("access_globals")).toEqual([
    ["tillitListeners", true, true, false],
    ["tillitListen", false, false, true],
  ]);
  const types = [...new Set(code.match(/\w+_(storage|data|personalization)(?=:)/g))].sort();
  expect(
    rows("access_consent")
      .map(([type]) => type)
      .sort(),
  ).toEqual(types);
});
