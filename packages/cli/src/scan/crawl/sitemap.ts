// Addresses from a site's map, and from maps of maps.
import { gunzipSync } from "node:zlib";

/** Maps that are read at most, and bytes of each. */
const mostMaps = 10;
const mostBytes = 5_000_000;

/** @param fetchBytes answers with a body, or nothing where there is none */
export async function readSitemaps(
  starts: readonly string[],
  limit: number,
  fetchBytes: (url: string) => Promise<Uint8Array | undefined>,
): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let read = 0; read < mostMaps && found.size < limit; read++) {
    const map = waiting.shift();
    if (map === undefined) break;
    const body = await fetchBytes(map);
    if (!body || body.length > mostBytes) continue;
    const { pages, maps } = parseSitemap(textOf(body));
    for (const page of pages) if (found.size < limit) found.add(page);
    waiting.push(...maps);
  }
  return [...found];
}

/** @example parseSitemap("<urlset><url><loc>https://a.example/</loc></url></urlset>").pages // ["https://a.example/"] */
export function parseSitemap(xml: string): { pages: string[]; maps: string[] } {
  const addresses = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g)].map(
    ([, address = ""]) =>
      address
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&"),
  );
  return /<sitemapindex[\s>]/.test(xml) ? { pages: [], maps: addresses } : { pages: addresses, maps: [] };
}

function textOf(body: Uint8Array): string {
  const packed = body[0] === 0x1f && body[1] === 0x8b;
  return new TextDecoder().decode(packed ? gunzipSync(body, { maxOutputLength: mostBytes * 10 }) : body);
}
