import { expect, test } from "vitest";
import { findChromium } from "../find-browser.mjs";

const machine = (programs: string[], env: NodeJS.ProcessEnv, platform = "linux") => ({
  env,
  platform,
  isProgram: (path: string) => programs.includes(path),
});

test("finds a browser on the PATH, Chromium first", () => {
  const programs = ["/b/google-chrome", "/b/chromium"];
  expect(findChromium(machine(programs, { PATH: "/a:/b" }))).toBe("/b/chromium");
});

test("finds Chrome where Macs keep applications, and looks there on a Mac only", () => {
  const chrome = "/Users/eva/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const env = { PATH: "/bin", HOME: "/Users/eva" };
  expect(findChromium(machine([chrome], env, "darwin"))).toBe(chrome);
  expect(findChromium(machine([chrome], env, "linux"))).toBeUndefined();
});

test("takes the browser that was named, and refuses a name that is no program", () => {
  const env = { PATH: "/b", TILLIT_CHROMIUM: "/opt/edge" };
  expect(findChromium(machine(["/opt/edge", "/b/chromium"], env))).toBe("/opt/edge");
  expect(() => findChromium(machine(["/b/chromium"], env))).toThrow(/TILLIT_CHROMIUM is "\/opt\/edge"/);
});
