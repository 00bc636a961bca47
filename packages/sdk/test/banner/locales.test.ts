import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { texts as en } from "../../src/banner/locales/en.ts";
import { load, locales } from "../../src/banner/locales/load.ts";
import type { Texts } from "../../src/banner/locales/texts.ts";

const names = Object.keys(en) as (keyof Texts)[];
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** What a language calls by the English word. */
const borrowed: { readonly [name in keyof Texts]?: string } = {
  cookie: "da de el es fr it ja mt nl pt pt-BR ro zh-Hans",
  name: "de",
  tracking: "de nl",
};

describe("the languages", () => {
  it("are the 24 of the EU and eleven more", () => {
    const union = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv";
    const more = "ar he is ja ko nb nn pt-BR tr uk zh-Hans";
    expect(["en", ...locales].sort()).toEqual(`${union} ${more}`.split(" ").sort());
  });

  it("are the same from npm, from a script tag and in the folder", async () => {
    vi.stubGlobal("document", { currentScript: null, baseURI: "https://shop.example/" });
    const script = await import("../../src/banner/locales/load-beside-script.ts");
    vi.unstubAllGlobals();
    const folder = new URL("../../src/banner/locales/", import.meta.url);
    const files = readdirSync(folder).flatMap(
      (file) => /^([a-z]{2}(-[A-Za-z]+)?)\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(files.filter((file) => file !== "en").sort()).toEqual([...locales].sort());
    expect(script.locales).toEqual(locales);
  });

  it("are not fetched under a name that is none of them", async () => {
    expect(await load("xx")).toEqual({});
    expect(await load("en")).toEqual({});
  });

  it("do not compile with a word missing, nor with one too many", () => {
    const { save, ...rest } = en;
    // @ts-expect-error `save` is missing
    const incomplete: Texts = rest;
    expect(incomplete).not.toHaveProperty("save", save);
    // @ts-expect-error `sava` is no word of the banner
    const excessive: Texts = { ...en, sava: "Save" };
    expect(excessive).toHaveProperty("sava");
  });

  it("name buttons and control in the words that sites and tests rely on", () => {
    expect(en).toMatchObject({
      "accept-all": "Accept all",
      "reject-all": "Reject all",
      preferences: "Customise",
      save: "Save choices",
      control: "Cookie settings",
    });
  });
});

describe.each(locales)("the words in %s", async (locale) => {
  const texts = (await load(locale)) as Texts;

  it("are all there, in the order of English, with its placeholders", () => {
    expect(Object.keys(texts)).toEqual(names);
    for (const name of names) {
      expect(texts[name], name).toBeTruthy();
      expect(holes(texts[name]), name).toEqual(holes(en[name]));
      expect(texts[name].replace(/\{\w+\}/g, ""), name).not.toMatch(/[{}]/);
    }
  });

  it("begin and end with a word, and have one space between two", () => {
    for (const name of names) expect(texts[name], name).not.toMatch(/^\s|\s$|\s\s|[\t\n]/);
  });

  it("are not left in English, but for words that the language has borrowed", () => {
    const left = names.filter((name) => texts[name].toLowerCase() === en[name].toLowerCase());
    expect(left.filter((name) => !borrowed[name]?.split(" ").includes(locale))).toEqual([]);
    for (const name of names)
      expect(texts[name], name).not.toMatch(/\b(the|your|this|settings|choices?|all)\b/i);
  });

  it("give the two answers equal weight", () => {
    const [accept, reject] = [texts["accept-all"], texts["reject-all"]];
    const ratio = accept.length / reject.length;
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
    expect(Math.max(accept.length, reject.length)).toBeLessThanOrEqual(24);
    const words = (text: string) => text.split(" ").length;
    expect(Math.abs(words(accept) - words(reject))).toBeLessThanOrEqual(1);
  });

  it("do not raise the voice", () => {
    for (const name of names)
      expect(texts[name], name).not.toMatch(/[!?¡¿！？؟;]$|[!¡！]|\p{Emoji_Presentation}/u);
  });
});
