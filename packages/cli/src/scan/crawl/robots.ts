// What robots.txt asks of us.
import robotsParser from "robots-parser";

/** The name by which a site's robots.txt can speak to this program alone. */
export const robotsName = "tillit-scan";

export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between two pages, as far as the site asks for any. */
  readonly delay: number;
  readonly sitemaps: readonly string[];
}

/** @example readRobots(origin, "User-agent: *\nDisallow: /a").allows(`${origin}/a`) // false */
export function readRobots(origin: string, text: string): Robots {
  const robots = robotsParser(`${origin}/robots.txt`, text);
  return {
    allows: (url) => robots.isAllowed(url, robotsName) !== false,
    delay: Math.min(30, robots.getCrawlDelay(robotsName) ?? 0) * 1_000,
    sitemaps: robots.getSitemaps(),
  };
}
