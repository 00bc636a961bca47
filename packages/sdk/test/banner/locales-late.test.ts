import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { textsFor } from "../../src/banner/locales/texts-for.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason ?? "nothing");
const policy = { defaultLocale: "en" } as never;

beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
  vi.stubGlobal("document", { documentElement: { lang: "" } });
  vi.stubGlobal("navigator", { languages: [] });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  process.off("unhandledRejection", note);
  vi.unstubAllGlobals();
});

it.each(["en", "sv"])("leaves no rejection behind in %s once its patience has run out", async (locale) => {
  await textsFor(policy, { locale });
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).toEqual([]);
});
