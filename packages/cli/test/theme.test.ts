import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { contrast, mix, readColour } from "../src/theme/colour.ts";
import { lintTheme } from "../src/theme/lint-theme.ts";
import { folder, tillit } from "./tillit.ts";

const themes = fileURLToPath(new URL("../../sdk/themes/", import.meta.url));
const theme = (tokens: string) => `tillit-consent { ${tokens} }`;
const told = (css: string) => lintTheme(css).map(({ rule, token }) => `${rule} ${token}`);

describe("a theme", () => {
  it.each(readdirSync(themes))("that is shipped is in order: %s", (file) => {
    expect(lintTheme(readFileSync(themes + file, "utf8"))).toEqual([]);
  });

  it.each([
    [
      "text that is too faint, in the scheme in which it is",
      theme("--tillit-background: light-dark(#fff, #111);\n --tillit-text: light-dark(#222, #666)"),
      ["contrast --tillit-text"],
    ],
    [
      "words on a button",
      theme("--tillit-button: #ffd400; --tillit-button-text: #fff"),
      ["contrast --tillit-button-text"],
    ],
    [
      "a button that goes under",
      theme(
        "--tillit-background: #fff; --tillit-text: #000; --tillit-button: #eee; --tillit-button-text: #000",
      ),
      ["contrast --tillit-button"],
    ],
    ["a background without its text", theme("--tillit-background: #000"), ["contrast --tillit-background"]],
    [
      "one answer that is louder",
      "tillit-consent::part(accept-all) { font-size: 2em }",
      ["parity font-size"],
    ],
    [
      "one answer that is hidden",
      "tillit-consent::part(reject-all), tillit-consent::part(accept-all) { opacity: 0 }",
      ["hidden opacity"],
    ],
    [
      "a colour of which nobody knows how it looks",
      theme("--tillit-text: var(--brand)"),
      ["colour --tillit-text"],
    ],
    ["a transparent one", theme("--tillit-button: #00000080"), ["colour --tillit-button"]],
    ["a token that there is not", theme("--tillit-colour: red"), ["token --tillit-colour"]],
    ["a property of the element itself", theme("font-size: 8px"), ["token font-size"]],
    ["what is not the banner", "button { color: red }", ["selector color"]],
  ])("is refused for %s", (_, css, expected) => {
    expect(told(css)).toEqual(expected);
  });

  it("may style both answers, and one scheme by its class", () => {
    const css = `tillit-consent::part(accept-all), tillit-consent::part(reject-all) { letter-spacing: .02em }
      tillit-consent { --tillit-background: #fff; --tillit-text: #111 }
      tillit-consent.dark { --tillit-background: #111; --tillit-text: #eee }`;
    expect(lintTheme(css)).toEqual([]);
  });

  it("is told with its line, value and remedy", () => {
    const [finding] = lintTheme(
      "/* ours\n */\ntillit-consent {\n  --tillit-background: #fff;\n  --tillit-text: #999;\n}",
    );
    expect(finding).toMatchObject({
      token: "--tillit-text",
      value: "#999",
      line: 5,
      problem: expect.stringMatching(/contrast of 2\.\d\d in the light scheme, and needs 4\.5/),
      remedy: expect.stringContaining("--tillit-background"),
    });
  });
});

describe("contrast", () => {
  it("is WCAG's", () => {
    const of = (a: string, b: string) => contrast(readColour(a) ?? [0, 0, 0], readColour(b) ?? [0, 0, 0]);
    expect(of("#000", "white")).toBe(21);
    expect(of("#777", "rgb(255 255 255)")).toBeCloseTo(4.48, 2);
    expect(mix([255, 255, 255], 0.5, [0, 0, 0])).toEqual([127.5, 127.5, 127.5]);
  });
});

test("the command judges files, and exits with 1 for one that cannot be used", async () => {
  const cwd = folder({ "good.css": theme("--tillit-radius: 0"), "bad.css": theme("--tillit-radios: 0") });
  expect(await tillit(cwd, ["theme", "good.css"])).toMatchObject({ code: 0, out: "in order  good.css\n" });
  const { code, out } = await tillit(cwd, ["theme", "good.css", "bad.css", "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out).files[1].findings[0]).toMatchObject({ token: "--tillit-radios", rule: "token" });
  expect((await tillit(cwd, ["theme", "none.css"])).code).toBe(3);
});
