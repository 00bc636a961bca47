import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { load, locales } from "../../src/banner/locales/load.ts";
import type { Texts } from "../../src/banner/locales/texts.ts";
import { date, fill } from "../../src/banner/say.ts";
import { country, lifetime, list } from "../../src/banner/say-more.ts";

const day = Date.UTC(2026, 10, 5, 12);
const textsOf = async (locale: string) => (await load(locale)) as Texts;

describe("numbers, dates and lists", () => {
  it.each([
    ["pl", 1, "1 dzień"],
    ["pl", 2, "2 dni"],
    ["cs", 1, "1 den"],
    ["cs", 3, "3 dny"],
    ["cs", 180, "180 dnů"],
    ["lt", 21, "21 diena"],
    ["lt", 180, "180 dienų"],
    ["sl", 2, "2 dneva"],
    ["uk", 21, "21 день"],
    ["uk", 180, "180 днів"],
    ["ga", 2, "2 lá"],
    ["is", 365, "365 dagar"],
    ["ja", 365, "365 日"],
  ])("count in %s: %i is %s", async (locale, days, words) => {
    expect(lifetime(locale, await textsOf(locale), days).replace(/\u00a0/g, " ")).toBe(words);
  });

  it.each([
    ["bg", "Какво се е променило от 5 ноември 2026 г. насам"],
    ["cs", "Co se změnilo od 5. listopadu 2026"],
    ["de", "Änderungen seit dem 5. November 2026"],
    ["fi", "Muutokset 5. marraskuuta 2026 jälkeen"],
    ["hr", "Što se promijenilo od 5. studenoga 2026."],
    ["hu", "Változások 2026. november 5. óta"],
    ["ja", "2026年11月5日以降の変更点"],
    ["ko", "2026년 11월 5일 이후 변경된 사항"],
    ["lt", "Kas pasikeitė nuo 2026 m. lapkričio 5 d."],
    ["pl", "Co się zmieniło od 5 listopada 2026"],
    ["sk", "Čo sa zmenilo od 5. novembra 2026"],
    ["uk", "Що змінилося з 5 листопада 2026 р."],
    ["tr", "5 Kasım 2026 tarihinden bu yana değişenler"],
    // These would have to decline the month or choose an article by the day: the date stands alone.
    ["et", "Mis on muutunud pärast teie valikut (5. november 2026)"],
    ["it", "Cosa è cambiato dalla tua ultima scelta (5 novembre 2026)"],
    ["lv", "Kas mainījies kopš Jūsu izvēles (2026. gada 5. novembris)"],
    ["mt", "X’inbidel mill-aħħar għażla tiegħek (5 ta’ Novembru 2026)"],
    ["sl", "Kaj se je spremenilo od vaše izbire (5. november 2026)"],
  ])("fit into the sentence in %s", async (locale, words) => {
    const said = fill((await textsOf(locale)).changed, { date: date(locale, day) });
    expect(said.replace(/[\u00a0\u202f]/g, " ")).toBe(words);
  });

  it.each(locales)("are written in %s, not in another language", (locale) => {
    expect(new Intl.DateTimeFormat(locale).resolvedOptions().locale).toBe(locale);
    expect(country(locale, "SE")).not.toBe("SE");
    expect(list(locale, ["A", "B", "C"])).toMatch(/A.+B.+C/u);
  });

  it("are lent a related language, never the one of the browser's own menus, where a browser lacks them", () => {
    const source = ["say.ts", "say-more.ts"]
      .map((file) => readFileSync(new URL(`../../src/banner/${file}`, import.meta.url), "utf8"))
      .join("\n")
      .replace(/^import .*$/gm, "");
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    const ask = `console.log(JSON.stringify([date("tlh", ${day}), list("tlh", ["A", "B"]), country("tlh", "SE")]))`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", `${outputText}\n${ask}`], {
      env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
      encoding: "utf8",
    });
    expect(JSON.parse(said)).toEqual(["5 November 2026", "A and B", "Sweden"]);
  });
});
