// What every entry of the catalogue promises.
import { serviceSchema } from "@tillit/record/schema";
import { describe, expect, it } from "vitest";
import { declare } from "../src/declare.ts";
import { type Entry, entrySchema, type Item } from "../src/entry.ts";
import { isGeneric } from "../src/generic.ts";
import { isAt } from "../src/host.ts";
import { matches } from "../src/pattern.ts";
import { readEntries } from "../src/read-entries.ts";
import { listFiles } from "./list-files.ts";

const entries = readEntries();
const items = entries.flatMap((service) => service.items.map((item) => ({ service, item })));

describe("the catalogue's data", () => {
  it("holds at least 250 services and 900 cookies and storage keys", () => {
    expect(entries.length).toBeGreaterThanOrEqual(250);
    expect(items.length).toBeGreaterThanOrEqual(900);
  });

  it.each(listFiles())("$group/$file fits the schema and stands where its id and group say", (listed) => {
    const result = entrySchema.safeParse(listed.document);
    expect(result.error?.issues ?? []).toEqual([]);
    expect(listed.file).toBe(`${result.data?.id}.json`);
    expect(listed.group).toBe(result.data?.group);
  });

  it("uses no id twice", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("lists no item of a service twice", () => {
    for (const { id, items: own } of entries) {
      const keys = own.map(({ kind, name, on }) => `${kind} ${name} ${on ? "there" : "here"}`);
      expect(
        keys.filter((key, at) => keys.indexOf(key) !== at),
        id,
      ).toEqual([]);
    }
  });

  it("gives one host to one service", () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, hosts } of entries)
      for (const host of hosts) {
        if (owners.has(host)) twice.push(`${host}: ${owners.get(host)}, ${id}`);
        owners.set(host, id);
      }
    expect(twice).toEqual([]);
  });

  it("has no pattern that takes another owner's exact name", () => {
    expect(collisions()).toEqual([]);
  });

  it("names a source and its day for every entry, and none from the future", () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, sources } of entries) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { date, verified } of sources) {
        expect(date <= today, id).toBe(true);
        expect((verified ?? date) <= today, id).toBe(true);
      }
    }
  });

  it("can be declared in a policy, every service of it", () => {
    for (const entry of entries)
      for (const [id, service] of Object.entries(declare(entry))) {
        expect(id).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
        expect(serviceSchema.safeParse(service).error?.issues ?? [], id).toEqual([]);
      }
  });

  it("declares every item of a service once, in the item's own category", () => {
    for (const entry of entries) {
      const declared = Object.values(declare(entry));
      const count = declared.reduce(
        (sum, { cookies, storage }) => sum + (cookies?.length ?? 0) + (storage?.length ?? 0),
        0,
      );
      expect(count, entry.id).toBe(entry.items.length);
    }
  });

  it("gives a cookie's name one category within a service, as a policy must", () => {
    for (const entry of entries) {
      const seen = new Map<string, string>();
      for (const { name, kind, category = entry.category } of entry.items) {
        if (kind !== "cookie") continue;
        expect(seen.get(name) ?? category, `${entry.id} ${name}`).toBe(category);
        seen.set(name, category);
      }
    }
  });

  it("says nothing of session recording but tracking", () => {
    for (const entry of entries.filter(({ group }) => group === "session-recording"))
      expect(entry.category, entry.id).toBe("tracking");
    const recording = items.filter(({ item }) => /session recording|\breplay/i.test(item.purpose));
    expect(recording.length).toBeGreaterThan(5);
    for (const { service, item } of recording)
      expect(item.category ?? service.category, `${service.id} ${item.name}`).toBe("tracking");
  });

  it("calls nothing exempt that counts views or visits, save that a visitor objected or consented", () => {
    const counting = items.filter(({ item }) => /\bcounts? .*(views|visits|visitors)/i.test(item.purpose));
    expect(counting.length).toBeGreaterThan(5);
    for (const { service, item } of counting)
      expect(item.category ?? service.category, `${service.id} ${item.name}`).toBe("tracking");
  });

  it("says nothing of advertising but tracking, save that a visitor objected or consented", () => {
    for (const { service, item } of items.filter(({ service }) => service.group === "advertising"))
      if ((item.category ?? service.category) !== "tracking")
        expect(item.purpose, `${service.id} ${item.name}`).toMatch(/object|chose|agreed|consent/i);
  });
});

function collisions(): string[] {
  const exact = items.filter(({ item }) => !item.name.includes("*"));
  return items
    .filter(({ item }) => item.name.includes("*"))
    .flatMap((pattern) =>
      exact
        .filter(({ service }) => service.owner !== pattern.service.owner)
        .filter(({ item }) => item.kind === pattern.item.kind && matches(pattern.item.name, item.name))
        .filter(({ item }) => !pattern.item.except?.includes(item.name))
        .filter(({ item, service }) => !apart(pattern, { service, item }))
        .map(
          ({ service, item }) =>
            `${pattern.service.id} ${pattern.item.name} takes ${service.id} ${item.name}`,
        ),
    );
}

/** Two items that can never be met at one host, or a name that the lookup answers as ambiguous anyway. */
function apart(a: { service: Entry; item: Item }, b: { service: Entry; item: Item }): boolean {
  if (isGeneric(b.item.name)) return true;
  if (!a.item.on && !b.item.on) return false;
  if (!a.item.on || !b.item.on) return true;
  return !a.item.on.some((host) => isAt(b.item.on ?? [], host.replace("*.", "")));
}
