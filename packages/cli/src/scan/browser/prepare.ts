// What every visit begins with: settings, and what is in the browser already.
import type { Browser, BrowserContextOptions } from "playwright-core";
import { Failure } from "../../failure.ts";
import { readStorage } from "../page/read-storage.ts";
import type { FullScanOptions } from "../scan-options.ts";
import { cookieIdentity, storageIdentity } from "./remains.ts";
import type { VisitOptions } from "./visit.ts";

/** @throws {Failure} when the login fails */
export async function prepare(
  browser: Browser,
  url: string,
  options: FullScanOptions,
  userAgent: string | undefined,
): Promise<Omit<VisitOptions, "screenshots">> {
  const plain: BrowserContextOptions = {
    locale: options.locale,
    viewport: options.viewport,
    ...(userAgent ? { userAgent } : {}),
    ...(options.ignoreHttpsErrors ? { ignoreHTTPSErrors: true } : {}),
    ...(options.storageState ? { storageState: options.storageState } : {}),
  };
  const given = new Set<string>();
  let storageState: BrowserContextOptions["storageState"] = options.storageState;
  if (options.login) {
    const context = await browser.newContext(plain);
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(options.timeout);
      await options.login({ page, context, url });
      const found = /^https?:/.test(page.url()) ? await page.evaluate(readStorage).catch(() => []) : [];
      const origin = found.length ? new URL(page.url()).origin : "";
      for (const { area, key } of found) if (area === "local") given.add(storageIdentity(area, key, origin));
      storageState = await context.storageState();
    } catch (error) {
      const [reason] = (error as Error).message.split("\n");
      throw new Failure("input", `The login failed: ${reason}`, "Mend the module of --login.");
    } finally {
      await context.close();
    }
  }
  for (const { name, domain, path } of storageState?.cookies ?? [])
    given.add(cookieIdentity(name, domain, path));
  for (const { origin, localStorage } of storageState?.origins ?? []) {
    for (const { name } of localStorage) given.add(storageIdentity("local", name, origin));
  }
  return {
    context: { ...plain, ...(storageState ? { storageState } : {}) },
    given,
    timeout: options.timeout,
    settle: options.settle,
    signal: options.signal,
  };
}
