// `Link` headers that make a browser contact a host ahead of need (RFC 8288, HTML).
import type { Hint } from "../observation.ts";

/** @example hintsOfHeaders(['<https://cdn.example>; rel=preconnect'], page)[0]?.how // "Link header: preconnect" */
export function hintsOfHeaders(headers: readonly string[], base: string): Hint[] {
  return headers
    .flatMap((header) => header.split(/,(?=\s*<)/))
    .flatMap((link) => {
      const [, address = "", rest = ""] = link.match(/<([^>]*)>(.*)/s) ?? [];
      const rel = rest.match(/;\s*rel\s*=\s*"?([^";]+)"?/i)?.[1] ?? "";
      const how = rel
        .split(/\s+/)
        .find((word) => /^(preload|preconnect|dns-prefetch|prefetch|modulepreload)$/i.test(word));
      if (!how || !URL.canParse(address, base)) return [];
      return [
        { how: `Link header: ${how.toLowerCase()}`, url: new URL(address, base).href, source: link.trim() },
      ];
    });
}
