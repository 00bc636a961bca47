// What is stored at a moment, in every frame of the page.
import type { BrowserContext, Page } from "playwright-core";
import type { CookieLeft, Remains, StorageLeft } from "../observation.ts";
import { readStorage } from "../page/read-storage.ts";

const day = 86_400;

/** What was there before the visit: keys as `identityOf` writes them. */
export type Given = ReadonlySet<string>;

export const cookieIdentity = (name: string, domain: string, path: string) =>
  `cookie ${name} ${domain} ${path}`;
export const storageIdentity = (area: string, key: string, origin: string) => `${area} ${key} ${origin}`;

export async function readRemains(context: BrowserContext, page: Page, given: Given): Promise<Remains> {
  const now = Date.now() / 1_000;
  const cookies = (await context.cookies()).map(
    ({ name, value, domain, path, expires, httpOnly, secure, sameSite, partitionKey }): CookieLeft => ({
      name,
      domain,
      path,
      // Hundredths of a day: a quarter of an hour, so that two visits a moment apart agree.
      lifetime: expires < 0 ? "session" : Math.max(0.01, Math.round(((expires - now) / day) * 100) / 100),
      httpOnly,
      secure,
      sameSite: sameSite ?? "",
      partitioned: partitionKey !== undefined,
      size: value.length,
      given: given.has(cookieIdentity(name, domain, path)),
    }),
  );
  const storage = new Map<string, StorageLeft>();
  for (const frame of page.frames()) {
    const url = frame.url();
    if (!/^https?:/.test(url)) continue;
    const { origin } = new URL(url);
    const found = await frame.evaluate(readStorage).catch(() => []);
    for (const { area, key } of found) {
      const id = storageIdentity(area, key, origin);
      storage.set(id, { area, key, origin, given: given.has(id) });
    }
  }
  return { cookies, storage: [...storage.values()] };
}
