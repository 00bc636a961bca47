import { afterEach, describe, expect, it, vi } from "vitest";
import { chooseLocale } from "../../src/banner/locales/choose-locale.ts";
import { locales } from "../../src/banner/locales/load.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the choice of a language", () => {
  it.each(locales)("finds %s by its own name, however it is written", (locale) => {
    for (const tag of [locale, locale.toUpperCase(), locale.toLowerCase(), locale.replace("-", "_")]) {
      expect(chooseLocale([tag], locales), tag).toBe(locale);
    }
  });

  it.each([
    ["no", "nb"],
    ["no-NO", "nb"],
    ["nb-NO", "nb"],
    ["nn-NO", "nn"],
    ["iw", "he"],
    ["iw-IL", "he"],
    ["he-IL", "he"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-Hans-CN", "zh-Hans"],
    ["zh_CN", "zh-Hans"],
    ["pt-PT", "pt"],
    ["pt-AO", "pt"],
    ["pt-BR", "pt-BR"],
    ["en-GB", "en"],
    ["de-AT", "de"],
    ["de-Latn-CH-1996", "de"],
    ["fr-CA", "fr"],
    ["es-419", "es"],
    ["sv-FI", "sv"],
    ["ar-EG", "ar"],
    ["uk-UA", "uk"],
  ])("hears %s as %s", (tag, locale) => {
    expect(chooseLocale([tag, "fi"], locales)).toBe(locale);
  });

  it.each([
    ...["zh-TW", "zh-HK", "zh-Hant", "zh-Hant-MO"],
    ...["nob", "noh", "iwo", "zha", "xx", "x-klingon", "", "-", "--", "s", "C", "*", "constructor"],
  ])("does not hear %j as a language that only looks like it", (tag) => {
    expect(chooseLocale([tag, "fi"], locales)).toBe("fi");
    expect(chooseLocale([tag], locales)).toBe("en");
  });

  it.each([
    { page: "de", browser: ["fr"], policy: "sv", locale: "de" },
    { page: "", browser: ["fr", "de"], policy: "sv", locale: "fr" },
    { page: "xx", browser: ["yy-ZZ", "it-CH"], policy: "sv", locale: "it" },
    { page: "", browser: ["xx"], policy: "sv", locale: "sv" },
    { page: "", browser: [], policy: undefined, locale: "en" },
    { page: "en-US", browser: ["fr"], policy: "sv", locale: "en" },
  ])("asks the page, then the browser, then the policy: $locale for $page, $browser, $policy", async (on) => {
    vi.stubGlobal("document", { documentElement: { lang: on.page } });
    vi.stubGlobal("navigator", { languages: on.browser });
    const { textsFor } = await import("../../src/banner/locales/texts-for.ts");
    const { policy } = await import("./policy.ts");
    const language = await textsFor({ ...policy, defaultLocale: on.policy }, {});
    expect(language.locale).toBe(on.locale);
    const { texts } = await import(`../../src/banner/locales/${on.locale}.ts`);
    expect(language.texts).toEqual(texts);
  });

  it("takes a site's own words, one by one, and a language of its own", async () => {
    vi.stubGlobal("document", { documentElement: { lang: "zh-TW" } });
    vi.stubGlobal("navigator", { languages: [] });
    const { textsFor } = await import("../../src/banner/locales/texts-for.ts");
    const { policy } = await import("./policy.ts");
    const texts = { "zh-Hant": { title: "本網站的 Cookie" }, de: { title: "Kekse" } };
    expect(await textsFor(policy, { texts, locale: "zh-Hant-TW" })).toMatchObject({
      locale: "zh-Hant",
      texts: { title: "本網站的 Cookie", save: "Save choices" },
    });
    expect(await textsFor(policy, { texts, locale: "de" })).toMatchObject({
      locale: "de",
      texts: { title: "Kekse", save: "Auswahl speichern" },
    });
  });
});
