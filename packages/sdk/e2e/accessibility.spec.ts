// Two engines look at every surface in every theme and scheme, small and large, from left and from right. A page is
// loaded once a surface: everything else is switched while it stands there.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { banner, open } from "./banner-page.ts";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const ibm = readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8");
const folder = new URL("../themes/", import.meta.url);
const themes = ["", ...readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"))];

const surfaces: { readonly [name: string]: (page: Page, lang: string) => Promise<void> } = {
  async banner(page, lang) {
    await open(page, { lang });
    await expect(banner(page)).toBeVisible();
  },
  async preferences(page, lang) {
    await open(page, { lang, version: "1.0" });
    await act(page, "accept-all");
    await act(page, "preferences");
    await expect(page.locator("tillit-consent .deeds")).toBeVisible();
    for (const fold of await page.locator("tillit-consent summary").all()) await fold.click();
  },
  async "notice and control"(page, lang) {
    await open(page, { lang, version: "1.0" });
    await act(page, "reject-all");
    await open(page, { lang, version: "1.1", head: '<script src="/movable.js"></script>' });
    await expect(page.locator("tillit-consent .notice b")).toBeVisible();
    await expect(page.locator("tillit-consent .move")).toBeVisible();
  },
  async placeholder(page, lang) {
    const body = `<iframe data-embed="tracking" data-service="mixpanel" data-src="/film" width="280" height="200" title="Film"></iframe>`;
    await open(page, { lang, body, head: '<script src="/embed.js"></script>' });
    await act(page, "reject-all");
    await expect(page.locator("tillit-embed button").first()).toBeVisible();
  },
};

const act = (page: Page, action: string) =>
  page.locator(`tillit-consent [data-action=${action}]`).first().click();

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };
/** What is left of 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

const looks = [
  ...themes.flatMap((theme, at) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      theme,
      colorScheme,
      forcedColors: "none" as const,
      size: at % 2 ? desk : phone,
    })),
  ),
  { theme: "", colorScheme: "light", forcedColors: "none", size: desk },
  { theme: "", colorScheme: "dark", forcedColors: "active", size: phone },
  { theme: "", colorScheme: "light", forcedColors: "none", size: zoomed },
] as const;

/** Of a mirrored page those in which direction and size or forced colours meet; all of them in `npm run test:long`. */
const looksOf = (lang: string) =>
  lang === "en" || process.env.TILLIT_LONG ? looks : [looks[0], ...looks.slice(-2)];

for (const [surface, reach] of Object.entries(surfaces)) {
  for (const lang of ["en", "ar"]) {
    test(`two engines find nothing in ${surface}, ${lang}, in any look`, async ({ page }) => {
      await page.setViewportSize(desk);
      await reach(page, lang);
      await page.evaluate(axe);
      await page.evaluate(ibm);
      const found: unknown[] = [];
      for (const { theme, size, ...media } of looksOf(lang)) {
        await page.emulateMedia(media);
        await page.setViewportSize(size);
        found.push(...(await page.evaluate(look, theme)));
      }
      expect(found).toEqual([]);
    });
  }
}

interface Engines {
  axe: {
    run(
      where: object,
      how: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }>;
  };
  ace: {
    Checker: new () => {
      check(
        where: Node,
        rules: string[],
      ): Promise<{
        results: {
          ruleId: string;
          value: string[];
          path: { dom: string };
          snippet: string;
          message: string;
        }[];
      }>;
    };
  };
}

/** Runs in the page. What the engines hold against the page itself is not ours. */
async function look(theme: string): Promise<unknown[]> {
  const { axe, ace } = globalThis as never as Engines;
  const worn = new CSSStyleSheet();
  worn.replaceSync(theme);
  document.adoptedStyleSheets = [worn];
  const about = `${matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"} ${innerWidth} x ${innerHeight} ${theme.slice(3, 20)}`;
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const include = [["tillit-consent"], ["tillit-embed"]].filter(([name]) =>
    document.querySelector(name ?? ""),
  );
  const { violations, passes } = await axe.run(
    { include },
    { runOnly: { type: "tag", values: rules }, resultTypes: ["violations", "passes"] },
  );
  const hosts = [...document.querySelectorAll("tillit-consent,tillit-embed")];
  const checked = await Promise.all(hosts.map((host) => new ace.Checker().check(host, ["WCAG_2_2"])));
  const results = checked.flatMap(({ results }) => results);
  const wrong = results.filter(({ value: [kind, result] }) => kind === "VIOLATION" && result === "FAIL");
  // An engine that looked at nothing finds nothing. Of contrast axe leaves some undecided where scripts of two
  // directions meet; the colours are those of the other direction.
  const idle = [
    ...["axe target-size", ...(document.documentElement.lang === "en" ? ["axe color-contrast"] : [])].filter(
      (name) => !passes.some(({ id }) => name === `axe ${id}`),
    ),
    ...(results.some(({ ruleId }) => ruleId === "target_spacing_sufficient") ? [] : ["the second engine"]),
  ];
  return [
    ...idle.map((name) => `${about}: nothing was looked at by ${name}`),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${about}: axe ${id} ${html}`)),
    ...wrong.map(({ ruleId, message, snippet }) => `${about}: ibm ${ruleId} ${message} ${snippet}`),
  ];
}
