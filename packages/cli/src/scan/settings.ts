// From the command's options to those of a scan.
import { resolve } from "node:path";
import { listOption, type Options, textOption } from "../command.ts";
import { Failure } from "../failure.ts";
import { loginOf } from "./login.ts";
import type { ScanOptions } from "./scan-options.ts";
import { storageOf } from "./storage-given.ts";

/** @throws {Failure} for a value that is none, and for a file that cannot be read */
export async function settingsOf(options: Options, cwd: string, url: string): Promise<ScanOptions> {
  const number = (name: string, by = 1) => {
    const text = textOption(options, name);
    return text === undefined ? undefined : Number(text) * by;
  };
  const pattern = (name: string) => {
    const text = textOption(options, name);
    try {
      return text === undefined ? undefined : new RegExp(text);
    } catch {
      throw new Failure(
        "usage",
        `--${name} is "${text}", which is no regular expression`,
        "Mend its brackets.",
      );
    }
  };
  const state = textOption(options, "state");
  return {
    browser: textOption(options, "browser"),
    maxPages: number("maxPages"),
    maxTime: number("maxTime", 1_000),
    timeout: number("timeout", 1_000),
    settle: number("settle", 1_000),
    parallel: number("parallel"),
    delay: number("delay", 1_000),
    screenshots: number("screenshots"),
    crawl: options.crawl !== false,
    include: pattern("include"),
    exclude: pattern("exclude"),
    robots: options.ignoreRobots !== true,
    userAgent: textOption(options, "userAgent"),
    locale: textOption(options, "locale"),
    ignoreHttpsErrors: options.ignoreHttpsErrors === true,
    login: await loginOf(cwd, textOption(options, "login")),
    storageState: await storageOf(
      cwd,
      textOption(options, "storageState"),
      listOption(options, "cookie"),
      url,
    ),
    ...(state ? { stateFile: resolve(cwd, state) } : {}),
  };
}
