// What a build consists of, with what integrity attributes and policies of a page need to know.
import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

export interface ManifestEntry {
  readonly bytes: number;
  /** After brotli, quality 11. */
  readonly brotli: number;
  /** For `integrity="…"`. */
  readonly integrity: string;
}

/** Pure. Size and digest of a file. */
export function entryOf(content: string): ManifestEntry {
  const data = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return {
    bytes: data.length,
    brotli: brotliCompressSync(data, { params }).length,
    integrity: `sha384-${createHash("sha384").update(data).digest("base64")}`,
  };
}

/** Pure. For `script-src 'sha256-…'`. */
export const cspHash = (script: string): string =>
  `sha256-${createHash("sha256").update(script).digest("base64")}`;
