// How each language is written. What a reader of it sees at first glance: letters, quotes, spaces, direction.
import { describe, expect, it } from "vitest";
import { texts as en } from "../../src/banner/locales/en.ts";
import { load, locales } from "../../src/banner/locales/load.ts";
import type { Texts } from "../../src/banner/locales/texts.ts";
import { fill } from "../../src/banner/say.ts";
import { loadTexts as loadConsent } from "../../src/banner/your-consent/locales/load-texts.ts";
import { loadTexts as loadEmbed } from "../../src/embed/locales/load-texts.ts";

/** Letters beside a to z, or the script; the marks around a quotation. */
const writing: { readonly [locale: string]: { letters: RegExp; quotes: string } } = {
  ar: { letters: /\p{Script=Arabic}|\p{M}/u, quotes: "«…»" },
  bg: { letters: /[а-ъьюя]/, quotes: "„…“" },
  cs: { letters: /[a-záčďéěíňóřšťúůýž]/, quotes: "„…“" },
  da: { letters: /[a-zæøåé]/, quotes: "”…”" },
  de: { letters: /[a-zäöüß]/, quotes: "„…“" },
  el: { letters: /[α-ωάέήίόύώϊϋΐΰ]/, quotes: "«…»" },
  en: { letters: /[a-z]/, quotes: "“…”" },
  es: { letters: /[a-záéíóúüñ]/, quotes: "«…»" },
  et: { letters: /[a-zäõöüšž]/, quotes: "„…“" },
  fi: { letters: /[a-zäöå]/, quotes: "”…”" },
  fr: { letters: /[a-zàâæçéèêëîïôœùûüÿ]/, quotes: "«\u00a0…\u00a0»" },
  ga: { letters: /[a-záéíóú]/, quotes: "“…”" },
  he: { letters: /\p{Script=Hebrew}/u, quotes: "”…”" },
  hr: { letters: /[a-zčćđšž]/, quotes: "„…”" },
  hu: { letters: /[a-záéíóöőúüű]/, quotes: "„…”" },
  is: { letters: /[a-záðéíóúýþæö]/, quotes: "„…“" },
  it: { letters: /[a-zàèéìòù]/, quotes: "«…»" },
  ja: { letters: /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}|ー/u, quotes: "「…」" },
  ko: { letters: /\p{Script=Hangul}/u, quotes: "‘…’" },
  lt: { letters: /[a-ząčęėįšųūž]/, quotes: "„…“" },
  lv: { letters: /[a-zāčēģīķļņšūž]/, quotes: "“…”" },
  mt: { letters: /[a-zċġħżàèìòù]/, quotes: "“…”" },
  nb: { letters: /[a-zæøåéòô]/, quotes: "«…»" },
  nl: { letters: /[a-zéëèïöü]/, quotes: "‘…’" },
  nn: { letters: /[a-zæøåéòô]/, quotes: "«…»" },
  pl: { letters: /[a-ząćęłńóśźż]/, quotes: "„…”" },
  pt: { letters: /[a-záâãàçéêíóôõú]/, quotes: "«…»" },
  "pt-BR": { letters: /[a-záâãàçéêíóôõú]/, quotes: "“…”" },
  ro: { letters: /[a-zăâîșț]/, quotes: "„…”" },
  sk: { letters: /[a-záäčďéíĺľňóôŕšťúýž]/, quotes: "„…“" },
  sl: { letters: /[a-zčšž]/, quotes: "»…«" },
  sv: { letters: /[a-zåäöé]/, quotes: "”…”" },
  tr: { letters: /[a-zçğıöşüâîû]/, quotes: "“…”" },
  uk: { letters: /[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]/, quotes: "«…»" },
  "zh-Hans": { letters: /\p{Script=Han}/u, quotes: "“…”" },
};

describe.each(locales)('placeholders and "your consent" in %s', async (locale) => {
  const embed = Object.values(await loadEmbed(locale));
  const consent = await loadConsent(locale);
  const { letters, quotes } = writing[locale] ?? { letters: /$^/, quotes: "" };

  it("set names from elsewhere apart where the script runs from right to left", () => {
    const apart = embed.join().match(/\u2068(\{\w+\}|Global Privacy Control)\u2069/g) ?? [];
    expect(apart).toHaveLength(/^(ar|he)$/.test(locale) ? 2 : 0);
  });

  it("are written as the banner is", () => {
    expect(consent.kept).toContain(quotes.replace("…", "{erase}"));
    for (const text of [...embed, ...Object.values(consent)]) {
      expect(text).not.toMatch(/["'`´]|\.\.\.|[!¡！]/);
      const own = text
        .replace(/\{\w+\}|\b(cookies?|ID|Global Privacy Control|EU|EEA)\b/gi, "")
        .toLocaleLowerCase(locale);
      const foreign = [...own].filter((sign) => /[\p{L}\p{M}]/u.test(sign) && !letters.test(sign));
      expect(foreign, text).toEqual([]);
    }
  });
});

describe.each(["en", ...locales])("in %s", async (locale) => {
  const texts: Texts = locale === "en" ? en : ((await load(locale)) as Texts);
  const values = Object.values(texts);
  const words = values.map((text) => text.replace(/\{\w+\}/g, ""));
  const { letters, quotes } = writing[locale] ?? { letters: /$^/, quotes: "" };

  it("every letter is one of the language", () => {
    for (const text of words) {
      const own = text.replace(/\b(cookies?|ID)\b/gi, "").toLocaleLowerCase(locale);
      const foreign = [...own].filter((sign) => /[\p{L}\p{M}]/u.test(sign) && !letters.test(sign));
      expect(foreign, text).toEqual([]);
    }
  });

  it("quotes and apostrophes are those of print", () => {
    expect(texts.withdraw).toContain(quotes.replace("…", "{control}"));
    for (const text of words) expect(text).not.toMatch(/["'`´]|\.\.\./);
  });

  it("sentences end as sentences, and names as names", () => {
    const list = /^(ja|ko)$/.test(locale) ? /[.。]$/ : /[:：]$/;
    expect(texts.intro).toMatch(list);
    expect(texts.changedIntro).toMatch(list);
    for (const text of [texts.withdraw, texts.saved]) expect(text).toMatch(/[.。]$/);
    const { intro, changedIntro, withdraw, saved, ...names } = texts;
    for (const name of Object.values(names)) expect(name).not.toMatch(/[.:;,。：；，،؛]$/);
  });

  it("every word begins large where the script knows large letters", () => {
    const label = ({ intro, changedIntro, changed, withdraw, ...names }: Texts) => Object.values(names);
    for (const text of label(texts)) expect(text[0], text).toBe(text[0]?.toUpperCase());
  });

  it("names from elsewhere stand apart where the script runs from right to left, and only there", () => {
    const isRightToLeft = /^(ar|he)$/.test(locale);
    for (const text of values) {
      const foreign = text.match(/\{(controller|date)\}/g) ?? [];
      const apart = text.match(/\u2068\{(controller|date)\}\u2069/g) ?? [];
      expect(apart, text).toEqual(isRightToLeft ? foreign.map((hole) => `\u2068${hole}\u2069`) : []);
      expect(text.match(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g) ?? [], text).toHaveLength(
        apart.length * 2,
      );
    }
  });

  it("the first layer says", () => {
    const say = (text: string) => fill(text, { ...texts, controller: "Nordljus AB" });
    const { necessary, functionality, tracking, always, "accept-all": accept, "reject-all": reject } = texts;
    expect(`
${texts.title}
${say(texts.intro)}
- ${necessary} (${always})
- ${functionality}
- ${tracking}
${say(texts.withdraw)} [${texts.policy}]
[${accept}] [${reject}] [${texts.preferences}]

${say(texts.changed)}
${say(texts.changedIntro)}
`).toMatchSnapshot();
  });
});

describe("spaces that do not break", () => {
  const wordsOf = async (locale: string): Promise<string[]> =>
    [await load(locale), await loadConsent(locale), await loadEmbed(locale)].flatMap(Object.values);

  it("stand before double signs in French", async () => {
    for (const text of await wordsOf("fr")) {
      expect(text).not.toMatch(/[^\u00a0][:»]/);
      expect(text).not.toMatch(/[^\u202f][;!?]|«[^\u00a0]/);
    }
  });

  it.each(["cs", "sk", "pl"])("keep a word of one letter with the next in %s", async (locale) => {
    for (const text of await wordsOf(locale)) expect(text).not.toMatch(/(^|\s)[ksvzouaiw] /i);
  });
});
