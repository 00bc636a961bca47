import { describe, expect, it } from "vitest";
import { chooseLocale } from "../../src/banner/locales/choose-locale.ts";
import { texts as en } from "../../src/banner/locales/en.ts";
import { load, locales } from "../../src/banner/locales/load.ts";
import type { Texts } from "../../src/banner/locales/texts.ts";

describe("the language of the banner", () => {
  it.each([
    [["sv"], "sv"],
    [["sv-FI"], "sv"],
    [["PT-br", "sv"], "pt-BR"],
    [["pt-PT", "sv"], "sv"],
    [["en-GB", "sv"], "en"],
    [[undefined, "", "xx"], "en"],
    [["de", "sv-SE"], "sv"],
  ])("for %j is %s", (wanted, locale) => {
    expect(chooseLocale(wanted, ["sv", "pt-BR"])).toBe(locale);
  });

  it.each(locales)("has every word, and every placeholder, in %s", async (locale) => {
    const texts = (await load(locale)) as Texts;
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const name of Object.keys(en) as (keyof Texts)[]) {
      expect(texts[name], name).toBeTruthy();
      expect(holes(texts[name]), name).toEqual(holes(en[name]));
    }
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  });

  it("does not compile with a word missing", () => {
    const { save, ...rest } = en;
    // @ts-expect-error `save` is missing
    const incomplete: Texts = rest;
    expect(incomplete).not.toHaveProperty("save", save);
  });

  it("names buttons and control in the words that sites and tests rely on", () => {
    expect(en).toMatchObject({
      "accept-all": "Accept all",
      "reject-all": "Reject all",
      preferences: "Customise",
      save: "Save choices",
      control: "Cookie settings",
    });
  });
});
