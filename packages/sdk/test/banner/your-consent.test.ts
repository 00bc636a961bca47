// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { locales } from "../../src/banner/locales/load.ts";
import { readHistory, remember } from "../../src/banner/your-consent/history.ts";
import { texts as en } from "../../src/banner/your-consent/locales/en.ts";
import { loadTexts } from "../../src/banner/your-consent/locales/load-texts.ts";
import type { YourConsentTexts } from "../../src/banner/your-consent/locales/texts.ts";
import { noticeFor } from "../../src/banner/your-consent/notices.ts";
import { isCovered } from "../../src/banner/your-consent/step-aside.ts";
import { leavesEea } from "../../src/banner/your-consent/transfers.ts";
import type { ConsentEvent, KnownRecord } from "../../src/snapshot.ts";
import { policy, snapshot } from "./policy.ts";

const made = (id: number): KnownRecord => ({
  ...(snapshot({ tracking: true }).record as KnownRecord),
  id: `record-${id}`,
  decidedAt: 1000 * id,
});
const event = (to: KnownRecord | null, from: KnownRecord | null = null): ConsentEvent => ({
  reason: "choice",
  from: from && { ...snapshot(null), record: from },
  to: { ...snapshot(null), record: to },
  record: undefined,
});
const ids = () => readHistory("history").map(({ id }) => id);

describe("the history", () => {
  beforeEach(() => localStorage.clear());

  it("has nothing before a decision", () => {
    remember("history", event(null));
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("keeps each decision once, newest first, and one before it that nobody heard", () => {
    remember("history", event(made(2), made(1)));
    remember("history", event(made(2)));
    remember("history", event(made(3), made(2)));
    expect(ids()).toEqual(["record-3", "record-2", "record-1"]);
  });

  it("keeps no more than twenty, and never the secret on its own", () => {
    for (let at = 1; at <= 25; at++) remember("history", event(made(at)));
    expect(ids()).toHaveLength(20);
    expect(ids()[0]).toBe("record-25");
    expect(localStorage.getItem("history")).not.toContain("subject");
  });

  it("brings nothing back that was erased", () => {
    remember("history", event(null, made(1)));
    expect(ids()).toEqual([]);
  });

  it.each(["", "{", "null", "[1,null]", '{"a":1}', '[{"id":"x"}]'])("reads %j as nothing", (text) => {
    localStorage.setItem("history", text);
    expect(readHistory("history")).toEqual([]);
  });

  it("throws at nobody where storage is forbidden", () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    expect(() => remember("history", event(made(1)))).not.toThrow();
    expect(ids()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe("a notice", () => {
  const language = { locale: "en", texts: { policy: "Policy" } as never };
  const about = (state: Parameters<typeof noticeFor>[1]) => noticeFor(policy, state, language, en);

  it("tells changes to who is not asked, and to nobody else", () => {
    const settled = {
      ...snapshot({ tracking: true }, "2.0"),
      changes: policy.changes.slice(1, 2),
      ask: null,
    };
    expect(about(settled)).toMatchObject({ key: "2.0", words: ["Clearer wording."] });
    expect(about({ ...settled, ask: "policy-change" })).toBeNull();
    expect(about({ ...settled, changes: [] })).toBeNull();
  });

  it("tells that a signal is honoured, and only then", () => {
    const settled = { ...snapshot(null), ask: null };
    expect(about({ ...settled, honoured: "gpc" })?.title).toContain("Global Privacy Control");
    expect(about({ ...settled, honoured: null })).toBeNull();
  });
});

describe("data leaves the EU and the EEA", () => {
  it.each([
    [["US"], true],
    [["SE", "GB"], true],
    [["CH"], true],
    [["SE", "NO", "IS", "LI", "HR"], false],
    [[], false],
    [undefined, false],
  ])("from %j: %s", (countries, expected) => expect(leavesEea(countries)).toBe(expected));
});

describe("an element is covered", () => {
  const box = (left: number, top: number, width: number, height: number) =>
    new DOMRect(left, top, width, height);
  it.each([
    ["wholly", box(10, 10, 10, 10), true],
    ["by a quarter", box(95, 0, 20, 10), false],
    ["not", box(200, 0, 10, 10), false],
    ["when it is nothing", box(10, 10, 0, 0), false],
  ])("%s", (_, focused, expected) => expect(isCovered(focused, box(0, 0, 100, 100))).toBe(expected));
});

const names = Object.keys(en) as (keyof YourConsentTexts)[];

describe.each(locales)("the words in %s", async (locale) => {
  const texts = (await loadTexts(locale)) as YourConsentTexts;

  it("are all there, with their placeholders, and in the language", () => {
    expect(Object.keys(texts)).toEqual(names);
    for (const name of names) {
      expect(texts[name], name).toBeTruthy();
      expect(texts[name].match(/\{\w+\}/g), name).toEqual(en[name].match(/\{\w+\}/g));
      expect(texts[name], name).not.toBe(en[name]);
    }
  });

  it("end as sentences and as names", () => {
    const { none, copied, erased, unreachable, kept, honoured, ...labels } = texts;
    for (const text of [none, copied, erased, unreachable, kept, honoured]) expect(text).toMatch(/[.。]$/);
    for (const text of Object.values(labels)) expect(text).not.toMatch(/[.:;,。：；，،؛!?]$/);
    for (const text of Object.values(texts)) expect(text).not.toMatch(/^\s|\s$|\s\s|["'`]|\.\.\./);
  });

  it("name the signal by its name, apart where the script runs the other way", () => {
    expect(texts.honoured).toContain(
      /^(ar|he)$/.test(locale) ? "\u2068Global Privacy Control\u2069" : "Global Privacy Control",
    );
  });
});
