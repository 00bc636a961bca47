// Asks an origin for its robots.txt and its site map before the first page.
import { type Robots, readRobots } from "./robots.ts";
import { readSitemaps } from "./sitemap.ts";

export interface OriginFacts {
  readonly robots: Robots;
  readonly pages: readonly string[];
}

/** A site without either is an ordinary site: everything is allowed then. */
export async function readOrigin(
  origin: string,
  limit: number,
  headers: { [name: string]: string },
): Promise<OriginFacts> {
  const get = async (url: string) => {
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(5_000) });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    } catch {
      // Not to be had; the pages themselves will tell whether the site answers at all.
      return undefined;
    }
  };
  const text = await get(`${origin}/robots.txt`);
  const robots = readRobots(origin, text ? new TextDecoder().decode(text) : "");
  const starts = robots.sitemaps.length ? robots.sitemaps : [`${origin}/sitemap.xml`];
  return { robots, pages: await readSitemaps(starts, limit, get) };
}
