import { describe, expect, it, vi } from "vitest";
import { texts as en } from "../../src/banner/locales/en.ts";
import { localise } from "../../src/banner/localise.ts";
import { date, fill } from "../../src/banner/say.ts";
import { country, lifetime, list } from "../../src/banner/say-more.ts";

describe("what the banner says", () => {
  it("fills what it knows and leaves the rest", () => {
    expect(fill("{a} and {b}", { a: "1" })).toBe("1 and {b}");
  });

  it.each([
    [365, "365 days"],
    [1, "1 day"],
    [1 / 48, "30 minutes"],
    ["session", "This session"],
    [undefined, "Until deleted"],
  ] as const)("keeps %s for %s", (length, words) => {
    expect(lifetime("en", en, length)).toBe(words);
  });

  it("writes an English date day first, unless the page says that it is America's", () => {
    const day = Date.UTC(2026, 10, 28, 12);
    expect(date("en", day)).toBe("28 November 2026");
    vi.stubGlobal("document", { documentElement: { lang: "en-US" } });
    expect(date("en", day)).toBe("November 28, 2026");
    expect(date("sv", day)).toBe("28 november 2026");
    vi.unstubAllGlobals();
  });

  it("names countries and lists in the visitor's language", () => {
    expect(
      list(
        "sv",
        ["US", "SE"].map((code) => country("sv", code)),
      ),
    ).toBe("USA och Sverige");
  });

  it("takes a text in the locale, its language, the default, or whatever there is", () => {
    const say = (purpose: object, locale: string) => localise({ purpose }, locale, "sv").purpose;
    expect(say({ en: "a", "en-GB": "b" }, "en-GB")).toBe("b");
    expect(say({ en: "a", sv: "c" }, "en-US")).toBe("a");
    expect(say({ fi: "d", sv: "c" }, "en")).toBe("c");
    expect(say({ fi: "d" }, "en")).toBe("d");
  });

  it("does not take a service called `name` for a text", () => {
    const services = { name: { name: "Name", purpose: { en: "Counts." } } };
    expect(localise({ services }, "en")).toEqual({
      services: { name: { name: "Name", purpose: "Counts." } },
    });
  });
});
